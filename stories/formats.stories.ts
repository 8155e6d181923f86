import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, fn, waitFor, within } from 'storybook/test';
import type { NewsErrorEvent } from '../src/events/news-error-event.js';
import type { NewsLoadEvent } from '../src/events/news-load-event.js';
import { hintFor } from '../src/i18n/hints.js';
import { formatGroups, formatRows, reachWords, type FormatGroup, type FormatRow } from './data/formats.js';
import { gazette } from './data/gazette.js';
import { oddAnswer } from './data/odd-answer.js';
import { gazette as ownFormat } from './docs/register-format.js';
import { block, column, rootOf, shown } from './support.js';
import './docs/formats.css';

/** Every shape of answers that is read, each with an answer to look at. */
const meta: Meta = {
  title: 'Formats',
  // The page of documentation with the words to it is Docs/Formats.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

/** Text with code between backticks. */
const prose = (text: string) => text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** Writes beside a sample which format read it. */
function tell(event: NewsLoadEvent): void {
  const place = (event.currentTarget as HTMLElement).querySelector('.told');
  if (place) place.textContent = event.feed.format;
}

function sample({ name, sample: file, needsUrl }: FormatRow): TemplateResult {
  return html`<td @news-load=${tell}>
    <news-list
      lang="vi"
      src=${`fixtures/${file}`}
      layout="compact"
      count="2"
      article-url=${needsUrl ? 'https://tinh.example/tin/{id}' : nothing}
      aria-label=${name}
    ></news-list>
    <p class="quiet">Recognised as <code class="told">…</code></p>
  </td>`;
}

const tags = ({ reach, needsUrl }: FormatRow): TemplateResult =>
  html`<p>
    <span class=${`tag ${reach}`}>${reachWords[reach]}</span>
    ${needsUrl ? html`<span class="tag">needs article-url</span>` : nothing}
  </p>`;

const row = (one: FormatRow): TemplateResult =>
  html`<tr id=${`format-${one.name}`}>
    <th scope="row">
      <code class="name">${one.name}</code>
      <p>${prose(one.systems)}</p>
      ${tags(one)}
    </th>
    <td>
      <code class="address">${one.address}</code>
      ${one.note ? html`<p>${prose(one.note)}</p>` : nothing}
      <p class="quiet">Known by ${prose(one.signs)}.</p>
    </td>
    ${sample(one)}
  </tr>`;

const group = ({ title, rows }: FormatGroup): TemplateResult =>
  html`<tbody>
    <tr class="group">
      <th colspan="3" scope="rowgroup">${title}</th>
    </tr>
    ${rows.map(row)}
  </tbody>`;

/** Waits for samples far down the page too; in a page of documentation they come when they are looked at. */
export const All: Story = {
  render: () =>
    html`<div class="formats" lang="en">
      <table>
        <thead>
          <tr>
            <th scope="col">Format</th>
            <th scope="col">Address, and what to know</th>
            <th scope="col">What readers see</th>
          </tr>
        </thead>
        ${formatGroups.map(group)}
      </table>
    </div>`,
  play: async ({ canvasElement }) => {
    for (const list of canvasElement.querySelectorAll('news-list')) list.loading = 'eager';
    const isThere = ({ name }: FormatRow) => {
      const place = canvasElement.querySelector(`#format-${name}`);
      const titles = place?.querySelector('news-list')?.shadowRoot?.querySelectorAll('.item .title');
      return !!titles?.length && place?.querySelector('.told')?.textContent === name;
    };
    const missing = () => formatRows.filter((one) => !isThere(one)).map(({ name }) => name);
    await waitFor(() => expect(missing()).toEqual([]), { timeout: 20_000, interval: 100 });
  },
};

/** `map`: lists in lists, joined parts, constants. */
export const Map: Story = {
  render: block('news-list'),
  decorators: [column('40em')],
  args: {
    data: oddAnswer,
    map:
      'items: ketQua.nhom[*].tin; title: c1; summary: c2; date: ngay + gio; image: hinh.lon | hinh.nho; ' +
      "url: 'https://phuongvi.example/tin/' + khoa + '.html'; source: 'UBND xã Phương Vĩ'",
    fields: 'image date time summary source',
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    const list = within(rootOf(canvasElement, 'news-list'));
    await expect(list.getAllByRole('listitem')).toHaveLength(2);
    await expect(list.getByRole('link', { name: /thôn Hạ/ })).toHaveAttribute(
      'href',
      'https://phuongvi.example/tin/nha-van-hoa-thon-ha.html',
    );
    await expect(list.getByText(/14\/03\/2026/)).toHaveTextContent('19:30');
    await expect(list.getAllByText('UBND xã Phương Vĩ')).toHaveLength(2);
  },
};

/** Writes below the list what the console says. */
function explain({ error, currentTarget }: NewsErrorEvent): void {
  const place = (currentTarget as HTMLElement).nextElementSibling;
  if (place) place.textContent = hintFor(error, 'en');
}

/** A `map` that leads nowhere: what readers see, and below it what the console tells the web master. */
export const WrongMap: Story = {
  render: ({ onNewsError, ...args }) => {
    const list = block('news-list')({ ...args, onNewsError });
    list.addEventListener('news-error', explain);
    return html`<div class="formats" lang="en">
      <div lang="vi">
        ${list}
        <pre lang="en" tabindex="0">…</pre>
      </div>
    </div>`;
  },
  decorators: [column('40em')],
  args: { data: oddAnswer, map: 'items: ketQua.danhSach; title: c1', onNewsError: fn() },
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, 'news-list', '.state');
    await expect(args['onNewsError']).toHaveBeenCalledOnce();
    await expect(canvasElement.querySelector('pre')).toHaveTextContent(
      'The map attribute is wrong at: items: ketQua.danhSach → ketQua has: nhom',
    );
  },
};

/** A format of one's own, registered by twenty lines: `docs/register-format.ts`. */
export const OwnFormat: Story = {
  render: block('news-list'),
  decorators: [column('40em')],
  args: { data: gazette, fields: 'date summary author', onNewsLoad: fn() },
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, 'news-list', '.item .title');
    await expect(args['onNewsLoad']).toHaveBeenCalledWith(
      expect.objectContaining({ feed: expect.objectContaining({ format: ownFormat.name }) as unknown }),
    );
    const list = within(rootOf(canvasElement, 'news-list'));
    await expect(list.getByRole('link', { name: 'Quyết định 12/2026/QĐ-UBND' })).toBeVisible();
  },
};
