import type { Messages } from './messages.js';

// Readers need to know what they can do; what a web master can do is in hints.ts.
const EMPTY = 'No news yet.';
const NETWORK = 'The news could not be loaded. Please check your connection and try again.';
const SERVER = 'The news could not be loaded because the server has a problem. Please try again later.';
const SETUP = 'The news could not be loaded because this page is not set up correctly.';
const UNREADABLE = 'The news could not be read.';

const WEEKDAYS = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const LONG_DATE = '{weekday}, {day} {monthName} {year}';

export const en: Messages = {
  relatedHeading: 'More news',
  newerHeading: 'Newer news',
  olderHeading: 'Older news',
  categoryHeading: 'In the same section',
  similarHeading: 'Related news',
  recentHeading: 'Latest news',

  loading: 'Loading news…',
  empty: EMPTY,
  stale: 'Showing news loaded at {time}; not updated since.',
  retry: 'Try again',
  errors: {
    'no-source': EMPTY,
    'bad-address': SETUP,
    'bad-attribute': SETUP,
    network: NETWORK,
    blocked: SETUP,
    'mixed-content': SETUP,
    timeout: 'The news could not be loaded because the server took too long. Please try again later.',
    'too-large': UNREADABLE,
    http: SERVER,
    'not-data': UNREADABLE,
    'source-error': SERVER,
    'unknown-format': UNREADABLE,
    'bad-map': SETUP,
    'not-found': 'This article could not be found.',
    locked: 'This article is only for those with access.',
    markup: 'The text of this article could not be shown.',
    encoding: 'This article is in an old encoding (TCVN3 or VNI), so its letters look wrong.',
    chunk: NETWORK,
  },

  newBadge: 'New',
  urgentBadge: 'Urgent',
  views: '{count} view|{count} views',

  source: 'Source: ',
  attachments: 'Attachments',
  tags: 'Tags',
  audio: 'Article read aloud',
  video: 'Article video',
  table: 'Table, scroll sideways to see all of it',

  bulletinWeekdays: WEEKDAYS,
  weekdays: WEEKDAYS,
  bulletinDate: LONG_DATE,
  longDate: LONG_DATE,
  dateAndTime: '{date}, {time}',
  shortDate: '{day} {monthName} {year}',
  justNow: 'Just now',
  minutesAgo: '{count} minute ago|{count} minutes ago',
  hoursAgo: '{count} hour ago|{count} hours ago',
  today: 'Today',
  yesterday: 'Yesterday',
  daysAgo: '{count} day ago|{count} days ago',
};
