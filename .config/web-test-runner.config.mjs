// Browser tests in three engines. `BROWSERS=chromium npx wtr --config .config/web-test-runner.config.mjs --files tests/x/y.browser.ts`
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { faultMiddleware } from '../tests/faults/server.mjs';
import { CHROMIUM_ARGS, locate, wantedEngines } from './browsers.mjs';
import { freePort } from './free-port.mjs';
import { testEndpointMiddleware } from './test-endpoint.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';
import { shortReporter } from './wtr-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const inVietnam = ({ browser }) => browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });

const system = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: CHROMIUM_ARGS },
      createBrowserContext: inVietnam,
    }),
  // Playwright drives only its own Firefox; puppeteer speaks WebDriver BiDi with any.
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath, headless: true } }),
  webkit: () => webkitLauncher(),
};

async function launcher(engine) {
  const found = await locate(engine);
  if (!found) throw new Error(`${engine} is not installed: node .config/setup.mjs`);
  if (found.by === 'system') return system[engine](found.path);
  return playwrightLauncher({ product: engine, createBrowserContext: inVietnam });
}

export default {
  rootDir: root,
  files: `${root}/tests/**/*.browser.ts`,
  // What ships is tested: Lit's production build.
  nodeResolve: { exportConditions: ['production'] },
  // Two engines may be tested side by side, and would both take the first port that is free.
  port: await freePort(),
  concurrentBrowsers: 1,
  concurrency: 1,
  // The faults of a file run side by side, which takes half a minute on a machine with nothing else to do.
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [testEndpointMiddleware(root), faultMiddleware],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` })],
  // `npm test` wants failures and counts; by hand the usual report with its progress is nicer.
  ...(process.env.SHORT_REPORT ? { reporters: [shortReporter()] } : {}),
  browsers: await Promise.all(wantedEngines().map(launcher)),
};
