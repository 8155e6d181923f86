#!/usr/bin/env node
/**
 * The `bantin` command: news as HTML on standard output, for sites whose pages are made without Node, and reports about the addresses
 * that news comes from.
 *
 * Exit codes: 0 done, 1 the news could not be loaded (`render`) or has errors (`check`), 2 wrong usage, 3 no news could be read (`inspect`,
 * `check`). Errors go to standard error.
 */
import { NewsError } from '../model/news-error.js';
import { VERSION } from '../model/version.js';
import { articleJsonLd, explain, loadFeed, renderArticle, renderList, type Article } from '../server.js';
import { orderOf, read, UsageError, type Order, type RenderOrder } from './arguments.js';
import { look } from './look.js';
import { printableData } from './terminal.js';
import { wordsFor } from './words.js';

/** The language of messages where no option says: that of the terminal, Vietnamese where it has none. POSIX Base Definitions §8.2. */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const [tag = ''] = (LC_ALL || LC_MESSAGES || LANG || 'vi').split('.');
  return tag.replace(/_/g, '-');
}

function jsonLd(articles: readonly Article[]): string {
  return articles.map((article) => `\n<script type="application/ld+json">${articleJsonLd(article)}</script>`).join('');
}

async function render(order: RenderOrder, language: string | undefined): Promise<string> {
  const { kind, count, articleUrl } = order;
  const feed = await loadFeed({ ...order, size: count, bodies: kind === 'article' });
  const articles = feed.articles.slice(0, kind === 'list' ? count : 1);
  const [first] = articles;
  if (kind === 'article' && !first) throw new NewsError('not-found', { url: order.src });
  const options = { language, articleUrl };
  const html = kind === 'article' && first ? renderArticle(first, options) : renderList(articles, options);
  return html + (order.jsonLd ? jsonLd(articles) : '');
}

/** Resolves to the exit code. */
async function carryOut(order: Order, language: string, chosen: string | undefined): Promise<number> {
  if (order.command === 'render') {
    console.log(await render(order, chosen));
    return 0;
  }
  const { columns, isTTY } = process.stdout;
  return look(order, {
    language,
    columns,
    isTerminal: isTTY,
    env: process.env,
    print: (text) => console.log(text),
    printError: (text) => console.error(text),
  });
}

/** Runs the command. Resolves to the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let language = terminalLanguage(process.env);
  try {
    const given = read(args);
    const chosen = given.values.language;
    language = chosen ?? language;
    const words = wordsFor(language);
    if (!given.values.help && !given.values.version) return await carryOut(orderOf(given, words), language, chosen);
    console.log(given.values.help ? words.help : VERSION);
    return 0;
  } catch (thrown) {
    const words = wordsFor(language);
    const isMisuse = thrown instanceof UsageError;
    const text = isMisuse ? `${words.misused}${thrown.message}\n${words.seeHelp}` : explain(thrown, language);
    console.error(printableData(text, ['text'], 'text'));
    return isMisuse ? 2 : 1;
  }
}

// Who reads only the beginning, as `head` does, closes the pipe; that is no failure of the command.
process.stdout.on('error', () => process.exit());
process.exitCode = await main(process.argv.slice(2));
