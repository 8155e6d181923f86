// A server with every fault there is. Node's own HTTP server would mend most of them, so this one writes to the socket itself.
//
//   POST /__faults/plan   { id?, down?, paths: { '': [answer, …], '/x': […] } }   a new plan, or another one at the addresses of `id`
//   GET  /__faults/seen?id=…                                                      { requests, preflights, open }
//   POST /__faults/report { engine, rows }                                        results for `npm run faults`
//
// An answer is a list of steps, see `Step` in answer.ts. First request, second request, …; the last answer repeats. `down`: nobody listens.
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Browsers open six connections to one address, and some faults keep theirs for long. */
const PORTS = 24;
const CHUNK = 65_536;

const plans = new Map();
const packed = new Map();
let listening;
let count = 0;

/** The bytes of a text repeated, packed once. */
async function packedBytes(text, times) {
  const key = `${times} ${text}`;
  if (!packed.has(key)) packed.set(key, promisify(gzip)(Buffer.from(text.repeat(times)), { level: 1 }));
  return packed.get(key);
}

/** Writes; waits where the other side is slow to read, or until it is gone. */
async function write(socket, bytes) {
  if (socket.destroyed || socket.write(bytes)) return;
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
}

async function repeat(socket, text, times, every) {
  const size = every ? 1 : Math.max(1, Math.floor(CHUNK / text.length));
  for (let sent = 0; sent < times && !socket.destroyed; sent += size) {
    await write(socket, text.repeat(Math.min(size, times - sent)));
    if (every) await sleep(every);
  }
}

const STEPS = {
  text: (socket, { text, times = 1, every = 0 }) => repeat(socket, text, times, every),
  each: (socket, { each, times }) =>
    write(socket, [...new Array(times).keys()].map((n) => each.replace('{n}', n)).join()),
  bytes: (socket, { bytes }) => write(socket, Buffer.from(bytes, 'base64')),
  gzip: async (socket, { gzip: text, times }) => write(socket, await packedBytes(text, times)),
  wait: (_, { wait }) => sleep(wait),
  reset: (socket) => socket.resetAndDestroy(),
  hang: (socket) => once(socket, 'close'),
};

/** Plays an answer to its end, or until the other side has left. */
async function play(socket, steps, names) {
  for (const step of steps) {
    if (socket.destroyed) return;
    const [kind] = Object.keys(step).filter((key) => key in STEPS);
    const filled =
      kind === 'text' ? { ...step, text: step.text.replace(/\{(self|other)\}/g, (_, name) => names[name]) } : step;
    await STEPS[kind](socket, filled);
  }
  socket.end();
}

function answerOf(plan, path) {
  const answers = plan.paths[path] ?? plan.paths[''];
  const tries = (plan.tries[path] = (plan.tries[path] ?? 0) + 1);
  return answers[Math.min(tries, answers.length) - 1];
}

async function serve(socket, head) {
  const [method, target = ''] = head.split(' ');
  const [, id, path = ''] = /^\/f\/([^/?]+)([^?]*)/.exec(target) ?? [];
  const plan = plans.get(id);
  if (!plan) return socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  plan[method === 'OPTIONS' ? 'preflights' : 'requests']++;
  plan.open++;
  socket.once('close', () => plan.open--);
  await play(socket, answerOf(plan, path), plan.names);
}

function onConnection(socket) {
  let head = '';
  socket.on('error', () => {});
  const onData = (bytes) => {
    head += bytes.toString('latin1');
    if (!head.includes('\r\n\r\n')) return;
    socket.off('data', onData).resume();
    serve(socket, head).catch(() => socket.destroy());
  };
  socket.on('data', onData);
}

async function listen(port = 0) {
  const server = net.createServer({ noDelay: true }, onConnection);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A test runner that is done must not wait for it.
  server.unref();
  return server;
}

/** A port for a plan: one of those that are shared, or one of its own that can be closed. */
async function portFor(down) {
  if (!down) {
    listening ??= Promise.all([...new Array(PORTS)].map(() => listen()));
    return (await listening)[count % PORTS].address().port;
  }
  const server = await listen();
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Opens or closes the own port of a plan. */
async function turn(plan, down) {
  if (!plan.own || plan.down === down) return;
  if (down) {
    plan.server.close();
    await once(plan.server, 'close');
  } else plan.server = await listen(plan.port);
  plan.down = down;
}

async function create(down) {
  const port = await portFor(down);
  const id = `${Date.now().toString(36)}-${count++}`;
  const names = { self: `http://127.0.0.1:${port}/f/${id}`, other: `http://localhost:${port}/f/${id}` };
  const plan = { id, port, names, own: down, down, preflights: 0, requests: 0, open: 0 };
  plans.set(id, plan);
  return plan;
}

async function define({ id, down = false, paths }) {
  const plan = plans.get(id) ?? (await create(down));
  await turn(plan, down);
  Object.assign(plan, { paths, tries: {}, requests: 0 });
  return { id: plan.id, url: plan.names.self };
}

function report({ engine, rows }) {
  const file = process.env.FAULTS_REPORT;
  if (file) appendFileSync(file, rows.map((row) => `${JSON.stringify({ engine, ...row })}\n`).join(''));
  return {};
}

async function readJson(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

async function act(request) {
  const url = new URL(request.url, 'http://test');
  if (url.pathname === '/__faults/plan') return define(await readJson(request));
  if (url.pathname === '/__faults/report') return report(await readJson(request));
  const { requests, preflights, open } = plans.get(url.searchParams.get('id'));
  return { requests, preflights, open };
}

/** Koa middleware: how a test talks to the server. */
export const faultMiddleware = async (context, next) => {
  if (!context.url.startsWith('/__faults/')) return next();
  context.body = await act(context.req);
};
