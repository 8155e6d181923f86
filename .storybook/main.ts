import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import { pictures } from '../demo/data/pictures.mjs';

/** The pictures of the stories, which the demo's server draws while one works, as files of the built Storybook. */
const drawnPictures: Plugin = {
  name: 'drawn-pictures',
  apply: 'build',
  generateBundle() {
    for (const [name, picture] of Object.entries(pictures)) {
      this.emitFile({ type: 'asset', fileName: `media/${name}.svg`, source: picture.svg() });
    }
  },
};

/** Nothing here asks the network: no telemetry, no news of Storybook's own, no web fonts. */
const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: [
    // Tables are none of Markdown's own.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  // The answers of the tests are the samples of the formats, under the addresses of a server.
  staticDirs: ['../stories/public', { from: '../tests/fixtures', to: '/fixtures' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Docs' },
  viteFinal: (options) => ({ ...options, plugins: [...(options.plugins ?? []), drawnPictures] }),
};

export default config;
