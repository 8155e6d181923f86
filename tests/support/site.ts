import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** `http://127.0.0.1:…` or, if it is secure, `https://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  /** Addresses that were asked for: path and query. */
  readonly asked: string[];
  close(): Promise<void>;
}

type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A real HTTP server on a free port of this machine, for tests in Node. The certificate of a secure one is trusted by tabs of tests alone. */
export async function site(answer: Answer, { secure = false } = {}): Promise<Site> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    void answer(path, request, response);
  };
  const pem = secure && (await readFile(new URL('localhost.pem', import.meta.url)));
  const server = pem ? createSecureServer({ key: pem, cert: pem }, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http${secure ? 's' : ''}://127.0.0.1:${port}`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A site that answers this value as JSON everywhere. */
export function jsonSite(value: unknown, status = 200): Promise<Site> {
  return site((_, __, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  });
}

/** A site that gives the recorded answer of this name everywhere. */
export function recordedSite(name: string): Promise<Site> {
  return site(async (_, __, response) => {
    const bytes = await readFile(new URL(`../fixtures/recorded/${name}.json`, import.meta.url));
    response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' });
    response.end(bytes);
  });
}
