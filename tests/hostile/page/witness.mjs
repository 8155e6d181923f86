// Runs in every page of the farm before anything else, as a classic script: keeps what the browser gave, and tells what became of it.
const { getOwnPropertyNames, getOwnPropertySymbols, getOwnPropertyDescriptor, defineProperty, is } = Object;
const { ownKeys } = Reflect;
const complaints = [];
const warnings = [];
const violations = [];
const submits = [];

const complain = (words) => void (complaints[complaints.length] = words);
addEventListener('error', ({ message, filename, lineno, target }) =>
  complain(message ? `error: ${message} at ${filename}:${lineno}` : `not loaded: ${target?.src ?? target?.href}`),
);
addEventListener('unhandledrejection', ({ reason }) => complain(`unhandled: ${reason?.stack ?? reason}`));
// Before any listener of the host, and whether the form is sent or not.
addEventListener('submit', ({ target }) => void (submits[submits.length] = target?.id ?? ''), true);
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  violations[violations.length] = `${effectiveDirective} ${blockedURI}`;
});
const { warn } = console;
console.warn = (...words) => {
  warnings[warnings.length] = words.join(' ');
  warn.call(console, ...words);
};

/** Classes of the language and of the browser whose members hosts like to change. */
const classes = () => {
  const names = [
    'Object',
    'Function',
    'Array',
    'String',
    'Number',
    'Boolean',
    'Date',
    'RegExp',
    'Promise',
    'Map',
    'Set',
  ];
  const ofPage = ['Node', 'Element', 'HTMLElement', 'Document', 'Event', 'EventTarget', 'NodeList', 'HTMLInputElement'];
  const others = ['History', 'Storage', 'CustomElementRegistry', 'ShadowRoot', 'JSON', 'Math', 'Reflect', 'Symbol'];
  return [...names, ...ofPage, ...others].map((name) => [name, window[name]]).filter(([, value]) => value);
};

const membersOf = (place) => {
  const members = new Map();
  for (const key of ownKeys(place)) members.set(key, getOwnPropertyDescriptor(place, key));
  return members;
};

/** Members of all classes and of their prototypes. */
const allMembers = () => {
  const all = new Map();
  for (const [name, value] of classes()) {
    all.set(name, [value, membersOf(value)]);
    if (value.prototype) all.set(`${name}.prototype`, [value.prototype, membersOf(value.prototype)]);
  }
  return all;
};

const isSame = (one, other) =>
  !!one && !!other && is(one.value, other.value) && one.get === other.get && one.set === other.set;

const differences = (before, now) => {
  const found = [];
  for (const [name, [, members]] of now) {
    const old = before.get(name)?.[1] ?? new Map();
    for (const [key, value] of members) if (!isSame(old.get(key), value)) found.push(`${name}.${String(key)}`);
    for (const key of old.keys()) if (!members.has(key)) found.push(`${name}.${String(key)} is gone`);
  }
  return found;
};

const pristine = allMembers();
/** Gives the browser its own members back, for tools that examine the page once everything has been seen. */
const restore = () => {
  for (const [, [place, members]] of pristine) {
    for (const key of ownKeys(place))
      if (!members.has(key) && getOwnPropertyDescriptor(place, key).configurable) delete place[key];
    for (const [key, member] of members)
      if (!isSame(getOwnPropertyDescriptor(place, key), member)) defineProperty(place, key, member);
  }
};

const boxOf = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + scrollX, y + scrollY, width, height].map((length) => Math.round(length * 10) / 10);
};
/** Where the host's own things are; of those behind the news only how large. */
const furniture = () =>
  [...document.querySelectorAll('[data-host]')].map((element) => {
    const [x, y, width, height] = boxOf(element);
    const place = element.dataset.host === 'behind' ? [x, width, height] : [x, y, width, height];
    return `${element.localName}#${element.id} ${getComputedStyle(element).color} ${place.join(' ')}`;
  });
/** What a loader of modules puts there is its own affair. */
const headOf = () =>
  [...document.head.querySelectorAll(':scope > :not([data-requiremodule])')].map(
    ({ localName, id }) => `${localName}#${id}`,
  );
const rootOf = () => [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`);

let before;
/** All that the host is, just before the elements come. */
const look = () => ({
  globals: getOwnPropertyNames(window),
  symbols: getOwnPropertySymbols(window).map(String),
  members: allMembers(),
  furniture: furniture(),
  head: headOf(),
  root: rootOf(),
  sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
});

/** What Lit's templates and bantin leave on a page, as the documentation says. */
const KNOWN = ['litHtmlVersions', 'Symbol(bantin)'];
/** What the driver of a browser leaves. */
const DRIVERS = ['Symbol(automationSessionProxy)'];

const changes = () => {
  const now = look();
  const added = [...now.globals, ...now.symbols].filter(
    (name) =>
      ![...KNOWN, ...DRIVERS].includes(name) &&
      !before.globals.includes(name) &&
      !before.symbols.includes(name) &&
      !/^\d+$/.test(name),
  );
  // What the parser had not met before is not known.
  const moved = now.furniture.filter((line, index) => before.furniture[index] && line !== before.furniture[index]);
  return [
    ...complaints,
    ...violations.map((words) => `policy: ${words}`),
    ...added.map((name) => `a new global: ${name}`),
    ...differences(before.members, now.members).map((name) => `changed: ${name}`),
    ...moved.map((line) => `moved: ${line}, was ${before.furniture[now.furniture.indexOf(line)]}`),
    ...(now.head.join() === before.head.join() ? [] : [`head: ${now.head.join()}, was ${before.head.join()}`]),
    ...(now.root.join() === before.root.join() ? [] : [`html: ${now.root.join()}, was ${before.root.join()}`]),
    ...(now.sheets === before.sheets ? [] : [`style sheets: ${now.sheets}, was ${before.sheets}`]),
    ...submits.map((id) => `a form was sent: ${id}`),
  ];
};

const { stringify } = JSON;
/** As JSON, without what hosts have to say about how lists become text. */
const tell = (value) => {
  const places = [Object.prototype, Array.prototype, String.prototype, Number.prototype];
  const own = places.map((place) => getOwnPropertyDescriptor(place, 'toJSON'));
  for (const place of places) delete place.toJSON;
  const text = stringify(value);
  for (let at = 0; at < places.length; at++) if (own[at]) defineProperty(places[at], 'toJSON', own[at]);
  return text;
};

Object.defineProperty(window, 'witness', {
  value: {
    begin: () => void (before ??= look()),
    hasBegun: () => !!before,
    changes,
    tell,
    restore,
    warnings,
    submits,
    complaints,
  },
});
