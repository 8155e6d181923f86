import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

export type Handler = (request: IncomingMessage, response: ServerResponse, tries: number) => void;

/** A server on a free port that counts what it sees. */
export interface TestServer {
  /** Address of a path that answers as the handler does. */
  on(path: string, handler: Handler): string;
  /** Requests of that path so far. */
  seen(path: string): number;
  /** Requests of that path that the other side gave up. */
  aborted(path: string): number;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const handlers = new Map<string, Handler>();
  const seen = new Map<string, number>();
  const aborted = new Map<string, number>();
  const count = (map: Map<string, number>, path: string): number => {
    const next = (map.get(path) ?? 0) + 1;
    map.set(path, next);
    return next;
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    response.on('close', () => {
      if (!response.writableFinished) count(aborted, path);
    });
    const tries = count(seen, path);
    const handler = handlers.get(path);
    if (handler) handler(request, response, tries);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    on: (path, handler) => {
      handlers.set(path, handler);
      return `http://127.0.0.1:${port}${path}`;
    },
    seen: (path) => seen.get(path) ?? 0,
    aborted: (path) => aborted.get(path) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer with a body and a content type. */
export function body(text: string | Uint8Array, type = 'application/json', status = 200): Handler {
  return (_, response) => void response.writeHead(status, { 'content-type': type }).end(text);
}

/** A file's tests fail where a rejection is left alone by the time they are over. */
export function watchRejections(): void {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
  before(() => void process.on('unhandledRejection', onUnhandled));
  after(async () => {
    await sleep(20);
    process.off('unhandledRejection', onUnhandled);
    assert.deepEqual(unhandled, [], 'no rejection is left alone');
  });
}
