// The endpoint that browser tests talk to, mounted at /__api/. tests/support/endpoint.ts is the client; its docs name the options.
//
//   GET  /__api/any/path?status=503&delay=20&type=text/html&body=…    one answer, described in the address
//   GET  /__api/any/path?file=tests/fixtures/x.json                   a file of the tests folder
//   POST /__api/define   [{ status, body, … }, …]                     a plan: first request, second request, …; the last one repeats
//   GET  /__api/plan/<id>                                             an answer of that plan
//   GET  /__api/seen?url=/__api/plan/<id>                             { requests, open, aborted, headers }
//   GET  /__api/canary                                                { origin, asked }: a second server and what it was asked so far
//   GET  /__api/server-trees                                          what the server shows of hostile texts, see tests/sanitize/server-trees.ts
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const TYPES = {
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.xml': 'application/xml',
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

const plans = new Map();
const seen = new Map();

function record(url) {
  if (!seen.has(url)) seen.set(url, { requests: 0, open: 0, aborted: 0, headers: {} });
  return seen.get(url);
}

async function readBody(request) {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

/** Bytes of an answer: a file under tests/, the given body, or `size` spaces inside a JSON array. */
async function bytesOf(answer, root) {
  if (answer.size) return Buffer.from(`[${' '.repeat(Number(answer.size) - 2)}]`);
  if (answer.base64) return Buffer.from(answer.base64, 'base64');
  if (!answer.file) return Buffer.from(answer.body ?? '{"items":[]}');
  const path = resolve(root, answer.file);
  if (!path.startsWith(resolve(root, 'tests') + sep)) throw new Error('only files of tests/ are served');
  return readFile(path);
}

function headersOf(answer) {
  const cors = answer.cors === 'off' ? {} : { 'access-control-allow-origin': '*' };
  const type = answer.type ?? TYPES[extname(answer.file ?? '')] ?? 'application/json';
  const location = answer.location ? { location: answer.location } : {};
  return { 'content-type': type, 'cache-control': 'no-store', ...cors, ...location, ...answer.headers };
}

async function send(answer, response, root) {
  if (answer.hang === 'headers') return;
  await sleep(Number(answer.delay ?? 0));
  const bytes = await bytesOf(answer, root);
  if (answer.hang === 'reset') return void response.destroy();
  response.writeHead(Number(answer.status ?? 200), headersOf(answer));
  if (answer.hang === 'body') return void response.write(bytes.subarray(0, bytes.length >> 1));
  response.end(bytes);
}

/** The next step of a plan, or the answer that the address describes. */
function answerOf(url) {
  const plan = plans.get(url.pathname.split('/').pop());
  if (plan) return plan.length > 1 ? plan.shift() : plan[0];
  return Object.fromEntries(url.searchParams);
}

function watch(request, response) {
  const facts = record(request.url);
  facts.requests++;
  facts.open++;
  facts.headers = request.headers;
  response.on('close', () => {
    facts.open--;
    if (!response.writableFinished) facts.aborted++;
  });
}

const json = (response, value) => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
};

let canary;

/** A server of another origin that nobody may ask: also a connection without a request is remembered. What it gives runs `canary()`. */
async function startCanary() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' });
    response.end('(globalThis.canary ?? parent.canary)?.()');
  });
  server.on('connection', () => asked.push('connection'));
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, asked };
}

let trees;

/** JSON made by Node of the sources, once for all browsers. */
async function serverTrees(root) {
  const script = ['--import', 'tsx', 'tests/sanitize/server-trees.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

async function define(request, response) {
  const plan = JSON.parse(await readBody(request));
  const id = `${Date.now().toString(36)}${plans.size}`;
  plans.set(id, plan);
  json(response, { url: `/__api/plan/${id}` });
}

function preflight(response) {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-allow-methods': '*',
  });
  response.end();
}

/** Answers requests under /__api/; resolves to false when the request is not for it. `root`: the project's folder. */
export async function testEndpoint(request, response, root) {
  const url = new URL(request.url, 'http://test');
  if (!url.pathname.startsWith('/__api/')) return false;
  if (url.pathname === '/__api/define') await define(request, response);
  else if (url.pathname === '/__api/seen') json(response, record(url.searchParams.get('url')));
  else if (url.pathname === '/__api/canary') json(response, await (canary ??= startCanary()));
  else if (url.pathname === '/__api/server-trees') json(response, await (trees ??= serverTrees(root)));
  else if (request.method === 'OPTIONS') preflight(response);
  else {
    watch(request, response);
    await send(answerOf(url), response, root).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  }
  return true;
}

/** The same as Koa middleware. Koa keeps its hands off the answer, so that its bytes are exactly those asked for. */
export const testEndpointMiddleware = (root) => async (context, next) => {
  if (!context.url.startsWith('/__api/')) return next();
  context.respond = false;
  await testEndpoint(context.req, context.res, root);
};
