// A launcher of @web/test-runner for the system's WebKitGTK: Xvfb + WebKitWebDriver + MiniBrowser, no npm dependency.
// `type: 'playwright'` and a page shim make the commands sendKeys, sendMouse and setViewport work as they do in Chromium.
// Not possible in WebKitGTK at run time: emulateMedia, viewports narrower than 447 px. Its driver takes no screenshots; what is seen is
// read from the display, which Xvfb keeps in a file.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { findMiniBrowser } from './browsers.mjs';
import { freePort } from './free-port.mjs';
import { pictureOf, startDisplay } from './webkit-display.mjs';

/** WebDriver's code points of keys without a character (W3C WebDriver §17.4.2). */
const KEYS = {
  Unidentified: '\uE000',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F10: '\uE03A',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Without these the browser talks to a GPU, a session bus or a settings store that a test machine lacks. */
const QUIET = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  NO_AT_BRIDGE: '1',
  GSETTINGS_BACKEND: 'memory',
};

function keyValue(name) {
  if (KEYS[name] !== undefined) return KEYS[name];
  const letter = /^(?:Key|Digit)(.)$/.exec(name);
  return letter ? letter[1].toLowerCase() : name;
}

/** One WebDriver session: `send(method, path, body)` answers the value or throws the driver's error. */
class Session {
  #base;
  #id = '';
  name = 'WebKitGTK';

  constructor(base) {
    this.#base = base;
  }

  async #call(method, path, body) {
    const answer = await fetch(this.#base + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`WebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async open() {
    await this.#ready();
    const options = { binary: findMiniBrowser(), args: ['--automation'] };
    const value = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true, 'webkitgtk:browserOptions': options } },
    });
    this.#id = value.sessionId;
    this.name = `WebKitGTK ${value.capabilities.browserVersion}`;
  }

  async #ready() {
    for (let tries = 0; ; tries++) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (tries > 200) throw error;
        await sleep(50);
      }
    }
  }

  send(method, path, body) {
    return this.#call(method, `/session/${this.#id}${path}`, body);
  }

  run(script) {
    return this.send('POST', '/execute/sync', { script, args: [] });
  }

  act(type, actions) {
    const device = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    return this.send('POST', '/actions', { actions: [{ type, id: type, actions, ...device }] });
  }

  /** Sets the size of the page, not of the window: the toolbar is measured and added. */
  async viewport(width, height) {
    if (this.size === `${width}x${height}`) return;
    await this.send('POST', '/window/rect', { width, height });
    const [innerWidth, innerHeight] = await this.run('return [innerWidth, innerHeight]');
    await this.send('POST', '/window/rect', { width: 2 * width - innerWidth, height: 2 * height - innerHeight });
    for (let tries = 0; tries < 40; tries++) {
      const [w, h] = await this.run('return [innerWidth, innerHeight]');
      if (w === width && h === height) break;
      await sleep(25);
    }
    this.size = `${width}x${height}`;
  }
}

const press = (value) => ({ type: 'keyDown', value });
const release = (value) => ({ type: 'keyUp', value });

function keyboardOf(session) {
  return {
    type: (text) =>
      session.act(
        'key',
        [...text].flatMap((letter) => [press(letter), release(letter)]),
      ),
    press(combination) {
      const keys = combination.length > 1 ? combination.split('+').map(keyValue) : [combination];
      return session.act('key', [...keys.map(press), ...[...keys].reverse().map(release)]);
    },
    down: (name) => session.act('key', [press(keyValue(name))]),
    up: (name) => session.act('key', [release(keyValue(name))]),
  };
}

function mouseOf(session) {
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = (button) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = (button) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => session.act('pointer', [move(x, y)]),
    down: ({ button = 'left' } = {}) => session.act('pointer', [down(button)]),
    up: ({ button = 'left' } = {}) => session.act('pointer', [up(button)]),
    click: (x, y, { button = 'left' } = {}) => session.act('pointer', [move(x, y), down(button), up(button)]),
  };
}

/** The part of Playwright's Page that the test runner's commands call. */
function pageOf(session) {
  return {
    setViewportSize: ({ width, height }) => session.viewport(width, height),
    emulateMedia() {
      throw new Error('emulateMedia: not possible in WebKitGTK at run time');
    },
    keyboard: keyboardOf(session),
    mouse: mouseOf(session),
  };
}

/** Starts a display, the driver and a browser window; `stop` ends all three. */
export async function startWebkit(env = {}, screenHeight) {
  const { xvfb, folder, display } = await startDisplay(screenHeight);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, ...QUIET, ...env },
  });
  const session = new Session(`http://127.0.0.1:${port}`);
  await session.open();
  const stop = async () => {
    await quietly(() => session.send('DELETE', ''));
    driver.kill();
    xvfb.kill();
    if (folder) await rm(folder, { recursive: true, force: true });
  };
  return { session, page: pageOf(session), picture: () => visiblePart(session, folder), stop };
}

/** What is seen of the page. */
async function visiblePart(session, folder) {
  // As a text, which no page turns into another one.
  const place = await session.run(
    'return `${screenX + outerWidth - innerWidth} ${screenY + outerHeight - innerHeight} ${innerWidth} ${innerHeight}`',
  );
  const [left, top, width, height] = place.split(' ').map(Number);
  return pictureOf(folder, { left, top, width, height });
}

/** For the way out: when the browser is already gone, nothing is left to stop. */
const quietly = (action) => action().catch(() => undefined);

/** A browser launcher for `browsers` in the test runner's config. Sizes are CSS px of the page. */
export function webkitLauncher({ width = 1000, height = 700, env = {} } = {}) {
  let started;
  let browser;
  let active;
  const launcher = {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      browser = await (started ??= startWebkit(env));
      launcher.name = browser.session.name;
      active = id;
      await browser.session.viewport(width, height);
      await browser.session.send('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => browser.session.send('GET', '/url'),
    getPage: () => browser.page,
    async stopSession() {
      active = undefined;
      await quietly(() => browser.session.send('DELETE', '/actions'));
      await quietly(() => browser.session.send('POST', '/url', { url: 'about:blank' }));
      return {};
    },
    stop: async () => browser?.stop(),
    async startDebugSession() {
      throw new Error('no debug session in WebKitGTK');
    },
  };
  return launcher;
}
