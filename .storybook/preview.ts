/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure } from 'storybook/test';
import { defineAll } from '../src/define/define-all.js';
import { forTables, withChoices } from './controls.js';

/** The manifest feeds the tables of attributes, slots and parts; without a build there are no tables. */
const [manifest] = Object.values(
  import.meta.glob<Parameters<typeof forTables>[0]>('../dist/custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(forTables(manifest));

defineAll();
document.documentElement.lang = 'vi';

// What failed is enough; the whole page in the message hides it.
// A busy machine draws a frame, or loads a part, later than the second that is usual.
configure({ getElementError: (message) => new Error(message ?? 'not found'), asyncUtilTimeout: 8000 });

// Sample articles have addresses at a host that does not exist; whoever clicks stays here.
addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link?.hostname.endsWith('.example')) event.preventDefault();
});

const GROUND = { light: '#fff', dark: '#16181c' };

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [withChoices],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Docs',
          ['Start', 'Formats', 'Theming', 'Embedding', 'Accessibility', 'Security', 'Decisions'],
          'Elements',
          ['news-list', 'news-article', 'related-news'],
          'Formats',
          'States',
          'Stress',
        ],
      },
    },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: '390 px', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        wide: { name: '1600 px', styles: { width: '1600px', height: '1000px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: { title: 'Theme', icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (story, { globals }) => {
      const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
      document.documentElement.style.colorScheme = theme;
      document.body.style.background = GROUND[theme];
      // Pages of documentation speak English around the stories.
      return html`<div lang="vi">${story()}</div>`;
    },
  ],
};

export default preview;
