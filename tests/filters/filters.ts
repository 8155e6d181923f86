// The filters and editors that forms go through, and what is to be pasted into each.
import type { FormName } from './forms.js';

export interface Filter {
  /** How the page of results calls it; `{version}` is that of its package. */
  readonly title: string;
  /** The form that is to be pasted; none where nobody is to paste any. */
  readonly form?: FormName;
  /** How, in a sentence. */
  readonly advice: string;
  /** Package of npm that it comes from. */
  readonly package?: string;
  /** Files that its page loads, from `node_modules`; a filter that needs no page has none. */
  readonly files?: readonly string[];
  /** Whether it is an editor that reads what is pasted out of another page by itself. */
  readonly pastes?: boolean;
}

/** Packages too large to be installed with the project: `npm run test:filters` keeps them in a folder of its own. */
export const HEAVY = {
  ckeditor4: '4.22.1',
  ckeditor5: '48.5.2',
  summernote: '0.9.1',
  jquery: '3.7.1',
  trix: '2.1.19',
};

const TINYMCE = { package: 'tinymce', files: ['tinymce/tinymce.min.js'], pastes: true };
const QUILL = { package: 'quill', files: ['quill/dist/quill.js', 'quill/dist/quill.snow.css'], pastes: true };
const CKEDITOR_4 = { package: 'ckeditor4', files: ['ckeditor4/ckeditor.js'], pastes: true };
const CKEDITOR_5 = {
  package: 'ckeditor5',
  files: ['ckeditor5/dist/browser/ckeditor5.umd.js', 'ckeditor5/dist/browser/ckeditor5.css'],
  pastes: true,
};
const SUMMERNOTE = {
  package: 'summernote',
  files: [
    'jquery/dist/jquery.min.js',
    'summernote/dist/summernote-lite.min.js',
    'summernote/dist/summernote-lite.min.css',
  ],
};

const BY_BUTTON =
  'Write the words on a line of their own, select them, and give them the address of the link form with the link button.';

/** Those whose packages are installed with the project. */
export const LIGHT_FILTERS: Readonly<Record<string, Filter>> = {
  tinymce: {
    ...TINYMCE,
    title: 'TinyMCE {version}',
    form: 'block',
    advice: 'Paste the block into the source view. A frame gets `sandbox=""` and stays empty.',
  },
  'tinymce-told': {
    ...TINYMCE,
    title:
      'TinyMCE {version} with `custom_elements` and `extended_valid_elements` for the tags, the province in `sandbox_iframes_exclusions`',
    form: 'tag',
    advice: 'Paste the tag into the source view.',
  },
  quill: { ...QUILL, title: 'Quill {version}', form: 'link', advice: BY_BUTTON },
  'quill-semantic': {
    ...QUILL,
    title: 'Quill {version}, saved by `getSemanticHTML()`',
    form: 'link',
    advice: BY_BUTTON,
  },
  dompurify: {
    title: 'DOMPurify {version}',
    package: 'dompurify',
    files: ['dompurify/dist/purify.min.js'],
    form: 'block',
    advice: 'Send the block.',
  },
  'sanitize-html': {
    title: 'sanitize-html {version}',
    package: 'sanitize-html',
    form: 'link',
    advice: 'Send the link.',
  },
  sethtml: {
    title: '`Element.setHTML()` of browsers',
    files: [],
    form: 'link',
    advice: 'Send the link.',
  },
};

export const HEAVY_FILTERS: Readonly<Record<string, Filter>> = {
  ckeditor4: { ...CKEDITOR_4, title: 'CKEditor {version}', form: 'link', advice: BY_BUTTON },
  'ckeditor4-all': {
    ...CKEDITOR_4,
    title: 'CKEditor {version} with `allowedContent: true`',
    form: 'block',
    advice:
      'Paste the block, with the link inside, into the source view; pasted beside it nothing but the link is left.',
  },
  ckeditor5: { ...CKEDITOR_5, title: 'CKEditor {version}', form: 'link', advice: BY_BUTTON },
  'ckeditor5-all': {
    ...CKEDITOR_5,
    title: 'CKEditor {version} with General HTML Support for everything',
    form: 'block',
    advice: 'Paste the block, with the link inside, into the source view.',
  },
  trix: {
    package: 'trix',
    files: ['trix/dist/trix.umd.min.js'],
    pastes: true,
    title: 'Trix {version}',
    form: 'link',
    advice: BY_BUTTON,
  },
  summernote: {
    ...SUMMERNOTE,
    title: 'Summernote {version}',
    form: 'block',
    advice: 'Paste the block into the code view.',
  },
  'summernote-all': {
    ...SUMMERNOTE,
    title: 'Summernote {version} with `codeviewFilter: false`',
    form: 'tag',
    advice: 'Paste the tag into the code view.',
  },
};

/** Those of PHP; `{version}` is that of Debian’s package. */
export const PHP_FILTERS: Readonly<Record<string, Filter>> = {
  'wordpress-admin': {
    title: 'WordPress {version}, administrator, block “Custom HTML”',
    form: 'tag',
    advice: 'Paste the tag; better, install the plugin and write the shortcode.',
  },
  'wordpress-author': {
    title: 'WordPress {version}, author, block “Custom HTML”',
    form: 'block',
    advice: 'Paste the block, or write the shortcode.',
  },
  'wordpress-classic': {
    title: 'WordPress {version}, administrator, classic editor',
    form: 'tag',
    advice: 'Paste the tag into the view “Text”.',
  },
  'wordpress-classic-author': {
    title: 'WordPress {version}, author, classic editor',
    form: 'block',
    advice: 'Paste the block into the view “Text”, or write the shortcode.',
  },
  'wordpress-comment': {
    title: 'WordPress {version}, a visitor’s comment',
    advice: 'Nobody is to paste any: put `data-news-off` around comments.',
  },
  htmlpurifier: { title: 'HTMLPurifier {version}', form: 'link', advice: 'Send the link.' },
};

/** Recipes that send their readers into an editor, and which one that is. */
export const RECIPES: Readonly<Record<string, readonly string[]>> = {
  'nukeviet.md': ['ckeditor4', 'ckeditor5'],
  'joomla.md': ['tinymce'],
  'dotnetnuke.md': ['ckeditor4-all'],
  'wordpress.md': ['wordpress-author', 'wordpress-classic-author'],
};
