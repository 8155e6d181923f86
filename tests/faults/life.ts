import type { NewsErrorCode } from '../../src/model/news-error.js';

/** A fault that is a course of events; life.browser.ts plays it. */
export interface Course {
  readonly name: string;
  /** What happens, and what must come of it. */
  readonly course: string;
  readonly sees: 'error' | 'news';
  readonly code?: NewsErrorCode;
}

export const courses = [
  {
    name: 'offline and back',
    course: 'the device goes offline before the news are there, and comes back: one request more, by itself',
    sees: 'news',
  },
  {
    name: 'offline with news',
    course: 'the device goes offline while there are news: they stay, and are renewed once when it is back',
    sees: 'news',
  },
  {
    name: 'hidden tab',
    course: 'the tab is hidden for an hour: no request; shown again: one',
    sees: 'news',
  },
  {
    name: 'Content-Security-Policy',
    course: 'the policy of the page forbids the address: nothing is sent, and the reason is the policy',
    sees: 'error',
    code: 'blocked',
  },
  {
    name: 'another format each time',
    course: 'the endpoint becomes RSS and then JSON Feed between refreshes: the news are read all the same',
    sees: 'news',
  },
  {
    name: 'old answer late',
    course: 'another address is asked before the first has answered: the late answer changes nothing',
    sees: 'news',
  },
  {
    name: 'removed and put back',
    course: 'the element leaves the page while it waits: the server sees that; put back, it asks again',
    sees: 'news',
  },
  {
    name: 'fails for long',
    course: 'background refreshes fail again and again: they become rare, but a press of the button always asks',
    sees: 'news',
  },
  {
    name: 'a crowd',
    course: 'thirty elements ask the same failing address: three requests, and all of them say so',
    sees: 'error',
    code: 'http',
  },
  {
    name: 'mended a moment later',
    course: 'a failure is forgotten after two seconds: the next element gets the news',
    sees: 'news',
  },
  {
    name: 'one of two sources',
    course: 'of two addresses one fails: the news of the other are shown',
    sees: 'news',
  },
  {
    name: 'one of two fails for long',
    course: 'one of two addresses fails again and again: it is asked less often, the other as ever',
    sees: 'news',
  },
  {
    name: 'an element that cannot be drawn',
    course: 'drawing throws: it is a failure in words, nothing is uncaught, and a reload mends it',
    sees: 'error',
    code: 'markup',
  },
] as const satisfies readonly Course[];
