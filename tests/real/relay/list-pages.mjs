// Pages with list.php on PHP's own server, and what renderList prints of the same answers.
import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demoApi } from '../../../demo/server.mjs';
import { newFolder, run } from '../support/workshop.mjs';
import { startPhp } from './php.mjs';

/** What stands in the tag where there are no news. */
export const LINK = '<a href="https://tinh.example/">Xem tin trên Cổng thông tin điện tử tỉnh</a>';

/** A page as a site would have it, which shows whatever PHP complains of. */
const PAGE = (folder) => `<?php
error_reporting(E_ALL);
ini_set('display_errors', '1');
require_once ${JSON.stringify(join(folder, 'list.php'))};
if (isset($_GET['script'])) {
    echo '<!doctype html><meta charset="utf-8"><script type="module" src="/bantin/bantin.js"></script>';
}
[$url, $options] = json_decode($_GET['ask'], true);
echo bantin_list($url, $options);`;

const insideOf = (html) => html.replace(/^<news-list[^>]*>|<\/news-list>$/g, '');

export const addressOf = (name) => `https://tinh.example/rss/${name}`;

export async function startPages(upstream, folder, { dist, ...options } = {}) {
  const root = newFolder(`pages-${Math.random().toString(36).slice(2)}`);
  writeFileSync(join(root, 'page.php'), PAGE(folder));
  writeFileSync(join(root, 'README.md'), '');
  symlinkSync(folder, join(root, 'relay'));
  if (dist) symlinkSync(dist, join(root, 'bantin'));
  const php = await startPhp(upstream, root, {
    options: ['-d', 'memory_limit=128M'],
    ...options,
    config: { bytes: 4_194_304, files: 500, timeout: 20, 'page timeout': 10, ...options.config },
  });
  const show = async (url, attributes = {}) => {
    const answer = await fetch(
      `${php.base}/page.php?${new URLSearchParams({ ask: JSON.stringify([url, attributes]) })}`,
    );
    assert.equal(answer.status, 200);
    const html = await answer.text();
    assert.match(html, /^<news-list[^]*<\/news-list>$/, 'nothing but the tag');
    return html;
  };
  /** What stands inside the tag of an endpoint that answers this. */
  const inside = async (body, attributes, name = `${Math.random().toString(36).slice(2)}.json`) => {
    upstream.put(name, body);
    return insideOf(await show(addressOf(name), attributes));
  };
  /** The same from a process of its own. */
  const alone = async (url) => {
    const code = `require $argv[1]; echo bantin_list($argv[2]);`;
    const env = { BANTIN_RELAY_CONFIG: php.file };
    return insideOf(await run('php', ['-r', code, join(folder, 'list.php'), url], { env }));
  };
  return { ...php, show, inside, alone };
}

/**
 * Reads answers as the elements do.
 *
 * @param build a copy of what was built
 * @returns `rendered`: what the elements would show of an answer, as renderList prints it; undefined where they would show an error or nothing
 */
export async function openReader({ dist, server }) {
  const file = pathToFileURL(join(dist, 'npm/elements/news-list/select-articles.js')).href;
  const { selectArticles } = await import(file);
  return async function rendered(body, name = 'x', { count = 10, ...options } = {}) {
    const fetch = async () => new Response(body);
    const feed = await server.loadFeed({ src: addressOf(name), bodies: false, fetch }).catch(() => undefined);
    const selection = { category: '', exclude: '', order: 'newest', count };
    return feed?.articles.length ? server.renderList(selectArticles(feed.articles, selection), options) : undefined;
  };
}

/** PHP composes letters (NFC) only with its extension intl. */
export const same = (actual, expected, name) => assert.equal(actual.normalize('NFC'), expected?.normalize('NFC'), name);

/** An answer of the demo's own interfaces, as a server would send it. */
export function demoAnswer(path) {
  return new Promise((done) => {
    let status;
    const response = {
      setHeader() {},
      writeHead: (code) => ((status = code), response),
      end: (body) => done([status, String(body)]),
    };
    demoApi({ url: path, method: 'GET', headers: { host: 'tinh.example' } }, response, () => done([404, '']));
  });
}
