// The built Storybook with the demo's API beside it, as `npm run storybook` has them.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import sirv from 'sirv';
import { demoApi } from '../demo/server.mjs';

export async function serveStories(root) {
  const files = sirv(join(root, 'storybook-static'), { dev: true });
  const missing = (response) => () => void response.writeHead(404).end();
  const server = createServer((request, response) =>
    demoApi(request, response, () => files(request, response, missing(response))),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
