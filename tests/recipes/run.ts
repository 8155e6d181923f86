// npm run test:recipes: the code of demo/recipes, word for word, in projects with the packed bantin, built by the real tools and opened in
// Chromium. `npm run test:recipes -- react vue` asks for some. Packages are installed into a folder for temporary files, which stays.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openReport, timed } from '../real/support/report.mjs';
import { run } from '../real/support/workshop.mjs';
import { checkAngular } from './kinds/angular.js';
import { checkAstro } from './kinds/astro.js';
import { checkEleventy } from './kinds/eleventy.js';
import { checkHugo } from './kinds/hugo.js';
import { checkReact } from './kinds/react.js';
import { checkStaticHtml } from './kinds/static-html.js';
import { checkSvelte } from './kinds/svelte.js';
import { checkVue } from './kinds/vue.js';
import type { Check } from './reader.js';

const KINDS: Readonly<Record<string, (check: Check) => Promise<void>>> = {
  react: checkReact,
  vue: checkVue,
  svelte: checkSvelte,
  angular: checkAngular,
  astro: checkAstro,
  eleventy: checkEleventy,
  hugo: checkHugo,
  'static-html': checkStaticHtml,
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.slice(2);
const odd = asked.filter((name) => !KINDS[name]);
if (odd.length) throw new Error(`no recipe named "${odd.join()}"; there are ${Object.keys(KINDS).join(', ')}`);

if (!existsSync(`${root}dist/npm/index.d.ts`)) await run(process.execPath, [`${root}.config/build.mjs`], { cwd: root });
const report = openReport();
for (const [name, run] of Object.entries(KINDS)) {
  if (asked.length && !asked.includes(name)) continue;
  await timed(
    (time: string) => `  ${name} took ${time} s\n`,
    () => run(report.check).catch((error: unknown) => report.check(`${name} runs`, () => Promise.reject(error))),
  );
}
process.exit(report.close());
