#!/usr/bin/env node
/**
 * The `bantin` command: news as HTML on standard output, for sites whose pages are made without Node.
 *
 * Exit codes: 0 done, 1 the news could not be loaded, 2 wrong usage. Errors go to standard error.
 */
import { NewsError } from '../model/news-error.js';
import { VERSION } from '../model/version.js';
import { articleJsonLd, explain, loadFeed, renderArticle, renderList, type Article } from '../server.js';
import { orderOf, read, UsageError, type Order } from './arguments.js';
import { wordsFor } from './words.js';

/** The language of messages where no option says: that of the terminal, Vietnamese where it has none. POSIX Base Definitions §8.2. */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const [tag = ''] = (LC_ALL || LC_MESSAGES || LANG || 'vi').split('.');
  return tag.replace(/_/g, '-');
}

function jsonLd(articles: readonly Article[]): string {
  return articles.map((article) => `\n<script type="application/ld+json">${articleJsonLd(article)}</script>`).join('');
}

async function render(order: Order, language: string | undefined): Promise<string> {
  const { kind, count, articleUrl } = order;
  const feed = await loadFeed({ ...order, size: count, bodies: kind === 'article' });
  const articles = feed.articles.slice(0, kind === 'list' ? count : 1);
  const [first] = articles;
  if (kind === 'article' && !first) throw new NewsError('not-found', { url: order.src });
  const options = { language, articleUrl };
  const html = kind === 'article' && first ? renderArticle(first, options) : renderList(articles, options);
  return html + (order.jsonLd ? jsonLd(articles) : '');
}

/** Runs the command. Resolves to the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let language = terminalLanguage(process.env);
  try {
    const given = read(args);
    language = given.values.language ?? language;
    const words = wordsFor(language);
    if (given.values.help) console.log(words.help);
    else if (given.values.version) console.log(VERSION);
    else console.log(await render(orderOf(given, words), given.values.language));
    return 0;
  } catch (thrown) {
    const words = wordsFor(language);
    const isMisuse = thrown instanceof UsageError;
    console.error(isMisuse ? `${words.misused}${thrown.message}\n${words.seeHelp}` : explain(thrown, language));
    return isMisuse ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
