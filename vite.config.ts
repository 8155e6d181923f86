import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { demoApi } from './demo/server.mjs';

/** For `npm run dev`: the pages of demo/ run the source where they ask for the built script. Storybook has the API, too. */
const demo: Plugin = {
  name: 'demo',
  apply: 'serve',
  configureServer: (server) => void server.middlewares.use(demoApi),
  resolveId: (id) => (/^\/dist\/bantin\.js(\?|$)/.test(id) ? join(import.meta.dirname, 'src/embed.ts') : undefined),
};

export default defineConfig({
  publicDir: false,
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [import.meta.dirname] } },
  plugins: [demo],
});
