// npm run test:real: real systems, filled with news, read by the built elements in a real browser. README.md here says what they need.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPages } from './checks/pages.mjs';
import { checkPlugin } from './checks/plugin.mjs';
import { checkSearches } from './checks/searches.mjs';
import { checkServer } from './checks/server.mjs';
import { checkTroubles } from './checks/troubles.mjs';
import { copyBuild, openSite } from './support/browser.mjs';
import { everything } from './support/news.mjs';
import { landscape } from './support/pictures.mjs';
import { openReport, timed } from './support/report.mjs';
import { newFolder } from './support/workshop.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const systems = readdirSync(join(root, 'tests/real/systems')).flatMap((file) => /^(.+)\.mjs$/.exec(file)?.[1] ?? []);

/** `node tests/real/run.mjs wordpress` asks for some of them. */
function wanted() {
  const names = process.argv.slice(2);
  const odd = names.filter((name) => !systems.includes(name));
  if (odd.length) throw new Error(`no system named "${odd.join()}"; there are ${systems.join(', ')}`);
  return names.length ? names : systems;
}

function paint() {
  const folder = newFolder('pictures');
  for (const [index, { slug }] of everything.entries()) writeFileSync(join(folder, `${slug}.png`), landscape(index));
  return folder;
}

async function runSystem(name, report, { dist, server, pictures }) {
  const { start } = await import(`./systems/${name}.mjs`);
  const system = await timed(
    (time, { version }) => `  ${version} is up, with ${everything.length} articles, after ${time} s`,
    () => start({ pictures }),
  );
  const site = await openSite(dist, system.origin);
  try {
    const subject = { system, site, server, check: report.check };
    await checkServer(subject);
    await checkPages(subject);
    await checkSearches(subject);
    await checkTroubles(subject);
    await checkPlugin(subject);
  } finally {
    await site.close();
    await system.close();
  }
}

const report = openReport();
const shared = { ...(await copyBuild(root)), pictures: paint() };
for (const name of wanted()) {
  console.log(name);
  const run = () => runSystem(name, report, shared);
  await timed(
    (time) => `  ${name} took ${time} s\n`,
    () => run().catch((error) => report.check('the system runs', () => Promise.reject(error))),
  );
}
process.exit(report.close());
