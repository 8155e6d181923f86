import { aTimeout, expect } from '@open-wc/testing';
import type { SafeHtml } from '../../src/model/safe-html.js';
import { browserEngine } from '../../src/sanitize/browser-engine.js';
import { dompurifyEngine } from '../../src/sanitize/engine-dompurify.js';
import type { Engine } from '../../src/sanitize/engine.js';
import { hasNativeEngine, nativeEngine } from '../../src/sanitize/engine-native.js';
import { parse5Engine } from '../../src/sanitize/engine-parse5.js';
import { sanitizeHtml } from '../../src/sanitize/sanitize-html.js';
import { base, benign } from './corpus.js';
import { bodies } from './editors.js';
import { printed } from './print.js';

/** The engines of this browser: its own where it has one, DOMPurify, the choice of the two, and the one of the server. */
const engines: readonly (readonly [name: string, engine: Engine])[] = [
  ...(hasNativeEngine() ? ([['native', nativeEngine as Engine]] as const) : []),
  ['dompurify', dompurifyEngine],
  ['chosen', browserEngine],
  ['parse5', parse5Engine],
];

for (const [name, engine] of engines) {
  describe(`sanitizing with the engine ${name}`, () => {
    it('shows of honest markup what is meant, the same in every engine', async () => {
      for (const [sent, shown] of benign)
        expect(printed(await sanitizeHtml(sent, { base, engine })), sent).to.equal(shown);
    });

    it('shows of every body of an editor what the server shows', async () => {
      for (const [editor, html] of bodies) {
        const [here, there] = await Promise.all(
          [engine, parse5Engine as Engine].map((one) => sanitizeHtml(html, { base, engine: one })),
        );
        expect(printed(here ?? []), `${editor}: ${html}`).to.equal(printed(there ?? []));
      }
    });
  });
}

describe('a page with a strict Content-Security-Policy', () => {
  it('hears nothing of the styles and handlers that an article brings', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src-attr 'none'; script-src-attr 'none'";
    document.head.append(policy);
    const reports: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective));
    const html = '<p style="text-align:center" onclick="canary()">tin</p><div\nSTYLE = "display:none">ẩn</div>';
    for (const [, engine] of engines) {
      expect(printed(await sanitizeHtml(html, { base, engine }))).to.equal('<p align="center">tin</p>');
    }
    await aTimeout(100);
    expect(reports).to.deep.equal([]);
  });
});

describe('the choice of the engine', () => {
  it('is DOMPurify where the browser has no sanitizer', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'Sanitizer');
    Object.defineProperty(globalThis, 'Sanitizer', { value: undefined, configurable: true, writable: true });
    try {
      expect(hasNativeEngine()).to.equal(false);
      const root = await browserEngine.parse('<p>tin</p>');
      expect(root.nodeType).to.equal(Node.DOCUMENT_FRAGMENT_NODE);
      expect(root.textContent).to.equal('tin');
    } finally {
      if (own) Object.defineProperty(globalThis, 'Sanitizer', own);
      else Reflect.deleteProperty(globalThis, 'Sanitizer');
    }
  });

  it('is DOMPurify where the own sanitizer throws', async () => {
    const own = Object.getOwnPropertyDescriptor(Document, 'parseHTML');
    const sanitizer = Object.getOwnPropertyDescriptor(globalThis, 'Sanitizer');
    Object.defineProperty(globalThis, 'Sanitizer', {
      value: function Sanitizer() {},
      configurable: true,
      writable: true,
    });
    Object.defineProperty(Document, 'parseHTML', {
      configurable: true,
      value: () => {
        throw new TypeError('early implementation');
      },
    });
    try {
      const tree: SafeHtml = await sanitizeHtml('<p onclick=x>tin</p>', { base, engine: browserEngine });
      expect(printed(tree)).to.equal('<p>tin</p>');
    } finally {
      if (own) Object.defineProperty(Document, 'parseHTML', own);
      else Reflect.deleteProperty(Document, 'parseHTML');
      if (sanitizer) Object.defineProperty(globalThis, 'Sanitizer', sanitizer);
      else Reflect.deleteProperty(globalThis, 'Sanitizer');
    }
  });
});
