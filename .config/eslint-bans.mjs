// Constructs that this project does without, each as a lint rule of its own: `bantin/<name>`.
// Most of them work in a clean page and break in one of the pages this library has to live in.

/** `only`: the files where the construct may stand after all. */
export const BANS = {
  'no-array-from': {
    selectors: ["MemberExpression[object.name='Array'][property.name=/^from(Async)?$/]"],
    message: 'Old libraries of host pages replace Array.from; spread ([...x]) instead.',
  },
  'no-for-in': {
    selectors: ['ForInStatement'],
    message: 'Host pages extend Object.prototype; use for…of over Object.keys().',
  },
  'no-entries': {
    selectors: ["CallExpression[arguments.length=0] > MemberExpression.callee[property.name='entries']"],
    message: 'Prototype takes entries() from arrays; count, or iterate over the map itself.',
    // Runs in no page.
    only: ['src/inspect/**', 'src/cli/**'],
  },
  'no-bind': {
    selectors: ["CallExpression > MemberExpression.callee[property.name='bind']"],
    message: 'Old libraries of host pages replace Function.prototype.bind; use an arrow function.',
  },
  'no-markup-writing': {
    selectors: [
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
      'CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
      "CallExpression > MemberExpression.callee[object.name='document'][property.name=/^write(ln)?$/]",
    ],
    message: 'Markup becomes nodes through sanitize/ and templates/ only; Trusted Types refuse this.',
  },
  'no-script-writing': {
    selectors: [
      'AssignmentExpression > MemberExpression.left[object.name=/script/i][property.name=/^(textContent|text|innerText|src)$/]',
      'AssignmentExpression > MemberExpression.left[object.property.name=/script/i][property.name=/^(textContent|text|innerText|src)$/]',
    ],
    message: 'Trusted Types and strict CSP refuse scripts written by scripts.',
    only: ['src/elements/news-article/data-script.ts'],
  },
  'no-relative-history': {
    selectors: [
      'CallExpression[callee.property.name=/^(push|replace)State$/][arguments.2.type=/^(Literal|TemplateLiteral|BinaryExpression)$/]',
    ],
    message: 'A <base> of the page bends relative addresses; build the address with new URL(…, location.href).',
  },
  'no-unload': {
    selectors: [
      "CallExpression[callee.property.name='addEventListener'][arguments.0.value=/^(before)?unload$/]",
      'MemberExpression[property.name=/^on(before)?unload$/]',
    ],
    message: 'unload handlers switch off the back/forward cache of the page; use pagehide.',
  },
  'no-intl-style': {
    selectors: ['Property[key.name=/^(date|time)Style$/]'],
    message: 'dateStyle and timeStyle differ between engines and years; name the parts.',
  },
  'no-intl': {
    selectors: [
      "NewExpression > MemberExpression.callee[object.name='Intl']",
      'CallExpression > MemberExpression.callee[property.name=/^toLocale(Date|Time)?String$/]',
    ],
    message: 'Words and numbers for readers are made in i18n/ and dates/.',
    only: ['src/i18n/**', 'src/dates/**'],
  },
  'no-fetch': {
    selectors: [
      "CallExpression[callee.name='fetch']",
      "CallExpression > MemberExpression.callee[object.name=/^(window|self|globalThis)$/][property.name='fetch']",
      'NewExpression[callee.name=/^(XMLHttpRequest|EventSource|WebSocket)$/]',
      "MemberExpression[property.name='sendBeacon']",
    ],
    message: 'The network is the business of fetch/.',
    only: ['src/fetch/**'],
  },
  'no-registry': {
    selectors: ["Identifier[name='customElements']"],
    message: 'Elements are registered in define/ and embed.ts.',
    only: ['src/define/**', 'src/embed.ts'],
  },
  'no-unsafe-directive': {
    selectors: [
      'ImportDeclaration[source.value=/(unsafe-html|unsafe-svg|style-map|static-html)/]',
      'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeCSS|styleMap|unsafeStatic)$/]',
    ],
    message: 'Unsafe directives bypass the sanitizing door; styleMap writes style attributes, which CSP refuses.',
  },
  'no-reflection': {
    selectors: ["Property[key.name='reflect'][value.value=true]"],
    message: 'Reflected attributes fight with frameworks that own the host element; expose a :state().',
  },
  'no-host-writing': {
    selectors: [
      'CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(set|toggle|remove)Attribute/]',
      'CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(append|appendChild|prepend|replaceChildren|insertBefore|removeChild)$/]',
      'CallExpression[callee.object.property.name="host"][callee.property.name=/^((set|toggle|remove)Attribute|append|appendChild|replaceChildren)$/]',
      "MemberExpression[object.object.type='ThisExpression'][object.property.name=/^(classList|style|dataset)$/]",
    ],
    message: 'The host element and its light DOM belong to the page.',
  },
  'no-style-attribute': {
    selectors: [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style\\b/]',
    ],
    message: 'Strict CSP refuses style attributes and <style>; use a class or a part.',
  },
  'no-inline-handler': {
    selectors: [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\son[a-z]+\\s*=|<script\\b/]',
    ],
    message: 'Strict CSP refuses inline handlers and scripts; use @event.',
  },
  'no-rem': {
    selectors: ["TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/[\\d.]rem\\b/]"],
    message: 'rem depends on the page (62.5% tricks); use em.',
  },
  'no-undefined-hiding': {
    selectors: ["TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/:not\\(:defined\\)/]"],
    message: 'Hiding what is not defined hides the fallback when the script never comes.',
  },
  'no-default-export': {
    selectors: ['ExportDefaultDeclaration'],
    message: 'Exports have names.',
  },
};

/** The longest `render()`, blank and comment lines not counted. */
const RENDER_LINES = 25;

function codeLines(source, node) {
  const comments = new Set();
  for (const { loc } of source.getCommentsInside(node)) {
    for (let line = loc.start.line; line <= loc.end.line; line++) comments.add(line);
  }
  const lines = source.lines.slice(node.loc.start.line - 1, node.loc.end.line);
  return lines.filter((line, index) => line.trim() && !comments.has(node.loc.start.line + index)).length;
}

const renderLines = {
  meta: { type: 'suggestion', schema: [], messages: { long: 'render() has {{lines}} lines, at most {{most}}.' } },
  create: (context) => ({
    "MethodDefinition[key.name='render']"(node) {
      const lines = codeLines(context.sourceCode, node);
      if (lines > RENDER_LINES) context.report({ node, messageId: 'long', data: { lines, most: RENDER_LINES } });
    },
  }),
};

function banRule({ selectors, message }) {
  const meta = { type: 'problem', schema: [], messages: { banned: message } };
  const visitors = (context) =>
    selectors.map((selector) => [selector, (node) => context.report({ node, messageId: 'banned' })]);
  return { meta, create: (context) => Object.fromEntries(visitors(context)) };
}

const rules = Object.fromEntries(Object.entries(BANS).map(([name, ban]) => [name, banRule(ban)]));

export const bansPlugin = { meta: { name: 'bantin' }, rules: { ...rules, 'render-lines': renderLines } };
