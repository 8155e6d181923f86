import type { BaseElement } from '../base-element.js';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FeedController } from '../../controllers/feed-controller.js';
import { newsOfDay, type NewsOfDay } from '../../controllers/news-of-day.js';
import { parseDay, typedDay, withStrokes } from '../../dates/parse-day.js';
import { fill } from '../../i18n/fill.js';
import { dayWordsFor } from '../../i18n/day-words.js';
import { archiveStyles } from '../../styles/archive.styles.js';
import { articleLine, type Field } from '../../templates/article-card.js';
import { heading } from '../../templates/heading.js';
import { rows } from '../../templates/rows.js';
import { dateText, type View } from '../../templates/view.js';
import { adopt } from '../adopt.js';

/** Where the search for a day stands. */
interface Search {
  kind: 'idle' | 'wrong' | 'loading' | 'failed' | 'done';
  /** What stands in the field. */
  text: string;
  /** The first moment of the day that is looked for. */
  from: number;
  found?: NewsOfDay;
  /** Source of the news; another one makes the answer void. */
  of?: unknown;
}

interface Panel {
  readonly host: BaseElement;
  readonly feed: FeedController;
  readonly view: View;
  readonly words: ReturnType<typeof dayWordsFor>;
  readonly search: Search;
}

const searches = new WeakMap<BaseElement, Search>();
const NO_FIELDS: ReadonlySet<Field> = new Set();

function searchOf(host: BaseElement, { request }: FeedController): Search {
  const of = request?.src || request?.data;
  const known = searches.get(host);
  if (known?.of === of && known) return known;
  // The styles come with the part: pages without an archive do not download them.
  adopt(host.renderRoot, [archiveStyles]);
  const search: Search = { kind: 'idle', text: '', from: 0, of };
  searches.set(host, search);
  return search;
}

/** Gives the focus to what the reader wants next, once it is drawn. */
async function focusOn({ host }: Panel, selector: string): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/** Looks for the day in the field. */
async function look(panel: Panel, text: string): Promise<void> {
  const { host, feed, view } = panel;
  const day = parseDay(withStrokes(text), view.timeZone);
  const search: Search = {
    ...panel.search,
    kind: day ? 'loading' : 'wrong',
    text: withStrokes(text),
    from: day?.from ?? 0,
  };
  delete search.found;
  searches.set(host, search);
  host.requestUpdate();
  if (!day) return focusOn(panel, '#day');
  try {
    search.found = await newsOfDay(feed, day);
    search.kind = 'done';
  } catch {
    search.kind = 'failed';
  }
  // Another day may have been asked for meanwhile.
  if (searches.get(host) !== search) return;
  host.requestUpdate();
  await focusOn(panel, search.found?.articles.length ? '.found' : '#day');
}

/** What is said without being asked for. Of what was found nothing is: the focus goes there. */
function report({ view, words, search }: Panel): string {
  const { kind, found, from } = search;
  if (kind === 'loading') return words.dayLoading;
  if (kind === 'failed') return words.dayFailed;
  if (!found || found.articles.length) return '';
  const date = dateText({ epoch: from, dateOnly: true }, view, 'short');
  if (!found.isTooFar) return fill(words.dayWithout, { date });
  return fill(words.dayTooFar, {
    date,
    oldest: dateText({ epoch: found.after ?? from, dateOnly: true }, view, 'short'),
  });
}

function dayButton(panel: Panel, words: string, epoch: number | undefined): TemplateResult | typeof nothing {
  if (epoch === undefined) return nothing;
  const text = typedDay(epoch, panel.view.timeZone);
  const name = fill(words, { date: dateText({ epoch, dateOnly: true }, panel.view, 'short') });
  return html`<button type="button" part="more" @click=${() => void look(panel, text)}>${name}</button>`;
}

/** Ways on from a day without news. */
function waysOn(panel: Panel): TemplateResult | typeof nothing {
  const { words, search } = panel;
  const { found } = search;
  if (!found || found.articles.length) return nothing;
  const further = html`<button type="button" part="more" @click=${() => void look(panel, search.text)}>
    ${words.dayFurther}
  </button>`;
  return html`<div class="days">
    ${found.isTooFar ? further : dayButton(panel, words.dayBefore, found.before)}
    ${dayButton(panel, words.dayAfter, found.after)}
  </div>`;
}

/** The news of the day. Their day stands above them and not behind each. */
function list({ view, words, search }: Panel): TemplateResult | typeof nothing {
  const articles = search.found?.articles;
  if (!articles?.length) return nothing;
  const date = dateText({ epoch: search.from, dateOnly: true }, view, 'short');
  const name = fill(words.dayFound, { count: articles.length, date });
  return html`<section class="found" tabindex="-1" aria-label=${name}>
    ${heading(view.level + 1, 'label', name)}
    <ul
      class="items compact"
      role="list"
      part="list"
      ${rows(articles, view, { key: '', draw: (article) => articleLine(article, view, NO_FIELDS) })}
    ></ul>
  </section>`;
}

function field({ view, words, search }: Panel): TemplateResult {
  const isWrong = search.kind === 'wrong';
  const date = typedDay(view.now, view.timeZone);
  return html`<div class="ask">
      <label for="day">${words.day}</label>
      <input
        id="day"
        part="field"
        inputmode="numeric"
        autocomplete="off"
        maxlength="20"
        .value=${search.text}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby=${isWrong ? 'day-wrong day-hint' : 'day-hint'}
        @input=${(event: Event) => (search.text = (event.target as HTMLInputElement).value)}
      />
      <button part="more">${words.daySubmit}</button>
    </div>
    ${isWrong ? html`<p class="wrong" id="day-wrong">${words.dayWrong}</p>` : nothing}
    <p class="hint" id="day-hint">${fill(words.dayHint, { date, digits: date.replaceAll('/', '') })}</p>`;
}

/**
 * The news of a day that the reader names, as the portals of old had it.
 *
 * One field of text and not three choices or a calendar: a day long ago is ten presses on a phone's number pad, where a calendar takes
 * a turn for each month and a wheel for each year.
 */
export function archivePanel(host: BaseElement, feed: FeedController, view: View): TemplateResult {
  const panel: Panel = { host, feed, view, words: dayWordsFor(view.language), search: searchOf(host, feed) };
  const submit = (event: Event): void => {
    event.preventDefault();
    void look(panel, panel.search.text);
  };
  return html`<div class="archive" part="archive">
    ${heading(view.level, 'label', panel.words.dayHeading)}
    <form novalidate @submit=${submit}>${field(panel)}</form>
    <div role="status">${report(panel)}</div>
    ${waysOn(panel)} ${list(panel)}
  </div>`;
}
