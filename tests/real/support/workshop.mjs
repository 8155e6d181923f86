// A folder and processes that never outlive the run, however it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export { freePort } from '../../../.config/free-port.mjs';

/** Where downloads stay between runs. */
export const CACHE = process.env.BANTIN_REAL_CACHE ?? join(tmpdir(), 'bantin-real-cache');

const folder = mkdtempSync(join(tmpdir(), 'bantin-real-'));
const running = new Set();

/** A process with all that it has started: each is the head of a group of its own. */
function kill({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

process.once('exit', () => {
  for (const child of running) kill(child, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** A new folder, gone at the end. */
export function newFolder(name) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

const tail = (text) => text.trim().split('\n').slice(-12).join('\n');

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} [options]
 * @returns what it printed
 * @throws when it fails, with the end of what it said
 */
export async function run(command, args, { cwd, env, input = '' } = {}) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
  running.add(child);
  let [output, complaints] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part) => (complaints += part));
  child.stdin.on('error', () => {}).end(input);
  const [code] = await once(child, 'close');
  running.delete(child);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${tail(complaints || output)}`);
  return output;
}

/** Starts a server; what it says goes into a file that is shown when it does not come up. */
export function serve(command, args, { cwd, env, log }) {
  const file = openSync(log, 'a');
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  running.add(child);
  child.on('error', () => running.delete(child));
  return { child, log };
}

/** Waits until `isUp` is true; asks ten times a second. */
export async function whenUp({ child, log }, isUp, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && child.exitCode === null && child.signalCode === null && child.pid) {
    if (await isUp()) return;
    await sleep(100);
  }
  throw new Error(`${child.spawnfile} does not come up:\n${tail(readFileSync(log, 'utf8'))}`);
}

/** Whether somebody answers there with a good status. */
export async function answers(url) {
  const response = await fetch(url).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.ok ?? false;
}

/** Ends a server, politely at first. */
export async function stop({ child }) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    kill(child, 'SIGTERM');
    await Promise.race([gone, sleep(5000)]);
  }
  kill(child, 'SIGKILL');
  running.delete(child);
}
