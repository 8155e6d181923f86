import type { Messages } from './messages.js';
import { wordsOf } from './messages-language.js';

/** What an element says before any part is there, or where none can be loaded. All of `Messages` is more than that. */
export interface ShellWords extends Pick<Messages, 'loading' | 'empty' | 'retry' | 'relatedHeading'> {
  readonly errors: Pick<Messages['errors'], 'network'>;
}

export const shellWords = {
  vi: {
    relatedHeading: 'Các tin khác',
    loading: 'Đang tải tin…',
    empty: 'Chưa có tin nào.',
    retry: 'Thử lại',
    errors: { network: 'Chưa tải được tin. Xin kiểm tra kết nối mạng rồi thử lại.' },
  },
  en: {
    relatedHeading: 'More news',
    loading: 'Loading news…',
    empty: 'No news yet.',
    retry: 'Try again',
    errors: { network: 'The news could not be loaded. Please check your connection and try again.' },
  },
} satisfies Record<string, ShellWords>;

export const shellWordsFor = (language: string): ShellWords => wordsOf(language, shellWords);
