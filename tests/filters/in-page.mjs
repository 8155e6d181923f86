// Runs in a page: puts markup into an editor as its source view or its clipboard does, and gives what the editor would save.
const { document } = globalThis;

/** A place of its own for every try, so that nothing of the one before is left. */
function place(name = 'div') {
  document.body.replaceChildren();
  const element = document.createElement(name);
  document.body.append(element);
  return element;
}

/** What a browser tells an editor when somebody pastes a piece of another page. */
function paste(target, html) {
  const clipboardData = new globalThis.DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'Tin trong tỉnh');
  target.focus();
  target.dispatchEvent(new globalThis.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** Two turns, for editors that take what is pasted in a task of their own. */
const settle = () => new Promise((done) => setTimeout(done, 60));

async function tinymce(html, pasted, options = {}) {
  const [editor] = await globalThis.tinymce.init({
    target: place('textarea'),
    license_key: 'gpl',
    plugins: 'code link lists image media table',
    ...options,
  });
  if (pasted) paste(editor.getBody(), html);
  else editor.setContent(html);
  await settle();
  const left = editor.getContent();
  editor.remove();
  return left;
}

async function ckeditor4(html, pasted, options = {}) {
  const { CKEDITOR } = globalThis;
  const editor = CKEDITOR.replace(place('textarea'), { versionCheck: false, ...options });
  await new Promise((ready) => editor.on('instanceReady', ready));
  if (pasted) {
    // Of what is all taken away it never says that it has been pasted.
    editor.execCommand('paste', { dataValue: html, notification: false });
    await settle();
  } else await new Promise((done) => editor.setData(html, done));
  const left = editor.getData();
  editor.destroy();
  return left;
}

async function ckeditor5(html, pasted, htmlSupport) {
  const all = globalThis.CKEDITOR;
  const basic = 'Essentials Paragraph Heading Bold Italic Link List BlockQuote Table MediaEmbed Image SourceEditing';
  const names = htmlSupport ? `${basic} GeneralHtmlSupport` : basic;
  const plugins = names.split(' ').map((name) => all[name]);
  const editor = await all.ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins,
    ...(htmlSupport && { htmlSupport }),
  });
  if (pasted) paste(editor.editing.view.getDomRoot(), html);
  else editor.setData(html);
  await settle();
  const left = editor.getData();
  await editor.destroy();
  return left;
}

async function quill(html, pasted, read = (editor) => editor.root.innerHTML) {
  const editor = new globalThis.Quill(place(), { theme: 'snow' });
  if (pasted) paste(editor.root, html);
  else editor.clipboard.dangerouslyPasteHTML(html);
  await settle();
  return read(editor);
}

async function trix(html, pasted) {
  const element = place('trix-editor');
  await settle();
  // What it does with the clipboard, which it believes only when it comes from a person.
  if (pasted) element.editor.insertHTML(html);
  else element.editor.loadHTML(html);
  await settle();
  return element.value;
}

function summernote(html, options = {}) {
  const editor = globalThis.jQuery(place());
  editor.summernote(options);
  // As a person does: into the code view, write, and back. What is pasted it leaves to the browser.
  editor.summernote('codeview.activate');
  globalThis.jQuery('.note-codable').val(html);
  editor.summernote('codeview.deactivate');
  const left = editor.summernote('code');
  editor.summernote('destroy');
  return left;
}

function setHTML(html) {
  const element = place();
  element.setHTML(html);
  return element.innerHTML;
}

const EVERYTHING = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] };

/** By the name of the filter; `pasted` says that it comes out of the clipboard. */
export const editors = {
  tinymce,
  'tinymce-told': (html, pasted) =>
    tinymce(html, pasted, {
      custom_elements: 'news-list,news-article,related-news',
      extended_valid_elements: 'news-list[*],news-article[*],related-news[*]',
      sandbox_iframes_exclusions: ['tinh.example'],
    }),
  ckeditor4,
  'ckeditor4-all': (html, pasted) => ckeditor4(html, pasted, { allowedContent: true }),
  ckeditor5,
  'ckeditor5-all': (html, pasted) => ckeditor5(html, pasted, EVERYTHING),
  quill,
  'quill-semantic': (html, pasted) => quill(html, pasted, (editor) => editor.getSemanticHTML()),
  trix,
  summernote: (html) => summernote(html),
  'summernote-all': (html) => summernote(html, { codeviewFilter: false }),
  dompurify: (html) => globalThis.DOMPurify.sanitize(html),
  sethtml: setHTML,
};
