// demo/recipes/angular.md
import { join } from 'node:path';
import { blockOf, inlineOf, project } from '../project.js';
import { checkComponent, checkPlaceholder, type Check } from '../reader.js';

const VERSION = '21.2.26';
const PACKAGES = {
  '@angular/build': '21.2.27',
  '@angular/cli': '21.2.28',
  '@angular/common': VERSION,
  '@angular/compiler': VERSION,
  '@angular/compiler-cli': VERSION,
  '@angular/core': VERSION,
  '@angular/platform-browser': VERSION,
  rxjs: '7.8.2',
  tslib: '2.8.1',
  typescript: '5.9.3',
};

const BUILD = {
  builder: '@angular/build:application',
  options: {
    ...{ browser: 'src/main.ts', index: 'src/index.html', tsConfig: 'tsconfig.json', outputPath: 'dist' },
    ...{ outputHashing: 'none', progress: false },
  },
};

const page = (source: string): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { BulletinComponent } from './bulletin.component';

declare global {
  var ownNews: object | undefined;
  var setNews: (news: object) => void;
}

@Component({
  selector: 'app-root',
  imports: [BulletinComponent],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<app-bulletin [news]="news()" /><news-article ${source} article-id="2" loading="eager"></news-article>\`,
})
export class Page {
  news = signal<object | null>(globalThis.ownNews ?? null);
  constructor() {
    globalThis.setNews = (value) => this.news.set(value);
  }
}
`;

const FILES = {
  'angular.json': JSON.stringify({
    version: 1,
    cli: { analytics: false, cache: { enabled: false } },
    projects: { xa: { projectType: 'application', root: '', sourceRoot: 'src', architect: { build: BUILD } } },
  }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      ...{ target: 'ES2022', module: 'preserve', moduleResolution: 'bundler', strict: true, importHelpers: true },
      ...{ experimentalDecorators: true, isolatedModules: true, lib: ['ES2022', 'DOM'], types: [] },
    },
    angularCompilerOptions: { strictTemplates: true, strictInjectionParameters: true },
    files: ['src/main.ts'],
  }),
  'src/index.html': '<!doctype html><title>Xã</title><app-root></app-root>',
};

export async function checkAngular(check: Check): Promise<void> {
  const { tool, write, folder } = await project('angular', PACKAGES, FILES);
  write({
    'src/bulletin.component.ts': blockOf('angular', 'ts'),
    'src/page.ts': page(inlineOf('angular', /^\[src\]=/)),
    'src/main.ts': [
      inlineOf('angular', /^import 'bantin/),
      "import { bootstrapApplication } from '@angular/platform-browser';",
      "import { Page } from './page';",
      'void bootstrapApplication(Page);',
      '',
    ].join('\n'),
  });
  await check('angular: the command of Angular checks and builds it', () =>
    tool('@angular/cli/bin/ng.js', ['build'], { NG_CLI_ANALYTICS: 'false', CI: '1' }),
  );
  await checkComponent(check, 'angular', join(folder, 'dist/browser'));
  await checkPlaceholder(check, 'angular', join(folder, 'dist/browser'));
}
