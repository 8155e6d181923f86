import { join } from 'node:path';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { demoApi } from './demo/server.mjs';

/** The demo's own API and pictures, and the source where the pages ask for the built script. `npm run dev`; Storybook has the API too. */
const demo: Plugin = {
  name: 'demo',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(sourceForScript);
    server.middlewares.use(demoApi);
  },
};

const sourceForScript: Connect.NextHandleFunction = (request, _response, next) => {
  if (request.url?.startsWith('/dist/bantin.js'))
    request.url = '/@fs' + join(import.meta.dirname, 'src/embed.ts').replaceAll('\\', '/');
  next();
};

export default defineConfig({
  publicDir: false,
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [import.meta.dirname] } },
  plugins: [demo],
});
