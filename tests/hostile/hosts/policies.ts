// Pages that forbid: the rows of a Content-Security-Policy under which the elements work, and what is left where they cannot.
import { SCRIPT } from '../farm.js';
import { markup, type HostPage } from '../host.js';

const NONCE = 'c3VvaS1tbw';
const SELF = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'";

/**
 * Under an address of their own: Chromium keeps in mind how it compiled a module, and refuses one to a page of nonces whose parts it met
 * first on pages of `bantin.js` and of `bantin.iife.js` in turn.
 */
const WORD_SCRIPT = SCRIPT.replace('/dist/', '/word/');

const policed = (title: string, does: string, policy: string, more: Partial<HostPage> = {}): HostPage => ({
  title,
  does,
  page: (pieces) => markup(pieces).replaceAll('<script ', `<script nonce="${NONCE}" `),
  headers: { 'content-security-policy': policy },
  ...more,
});

export const policies: Readonly<Record<string, HostPage>> = {
  'policy-self': policed(
    'A policy of `self`',
    'allows scripts, styles and data of its own site',
    `${SELF}; script-src 'self'`,
  ),
  'policy-nonce': policed(
    'A policy of nonces',
    'allows scripts that have its word',
    `${SELF}; script-src 'nonce-${NONCE}'`,
    { script: WORD_SCRIPT },
  ),
  'policy-dynamic': policed(
    'A policy of `strict-dynamic`',
    'allows scripts that have its word, and what they load',
    `${SELF}; script-src 'nonce-${NONCE}' 'strict-dynamic'`,
    { script: WORD_SCRIPT },
  ),
  'policy-types': policed(
    'Trusted Types, a closed list',
    'lets only `lit-html` and `bantin` make markup',
    `${SELF}; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html bantin`,
  ),
  'policy-sandbox': policed('A sandbox', 'has no origin, no storage, no forms', 'sandbox allow-scripts'),
  'policy-network': policed(
    'A policy without the endpoint',
    'forbids to ask for the news',
    `default-src 'none'; style-src 'self'; script-src 'self'`,
    { forbids: 'network' },
  ),
  'policy-no-types': policed(
    'Trusted Types, an empty list',
    'forbids what Lit needs to draw',
    `${SELF}; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    { forbids: 'templates' },
  ),
};
