import type { NewsErrorCode } from '../model/news-error.js';
import type { Messages } from './messages.js';
import { wordsIn } from './messages-language.js';
import { shellWords, shellWordsFor } from './shell-words.js';

/** What a reader is told of a failure. */
export interface FailureWords {
  readonly sentence: string;
  /** Label of the button that tries again; undefined where that cannot help. */
  readonly retry: string | undefined;
}

/** As much of a failure as decides what is said of it. */
export interface Failure {
  readonly code: NewsErrorCode;
  /** HTTP status. */
  readonly status?: number | undefined;
}

type Sentences = Messages['errors'];

/** Failures that are one and the same for a reader. */
interface Kinds {
  readonly setup: string;
  readonly server: string;
  readonly unreadable: string;
}

/** Readers need to know what they can do; what a web master can do is in hints.ts. */
function sentencesOf(
  language: 'vi' | 'en',
  { setup, server, unreadable }: Kinds,
  single: Pick<Sentences, 'timeout' | 'not-found' | 'locked' | 'markup' | 'encoding'>,
): Pick<Messages, 'errors'> {
  const { empty, errors } = shellWords[language];
  const { network } = errors;
  return {
    errors: {
      ...single,
      ...{ network, chunk: network, 'no-source': empty },
      ...{ 'bad-address': setup, 'bad-attribute': setup, 'bad-map': setup, blocked: setup, 'mixed-content': setup },
      ...{ http: server, 'source-error': server },
      ...{ 'too-large': unreadable, 'not-data': unreadable, 'unknown-format': unreadable },
    },
  };
}

export const failureSentences = {
  vi: sentencesOf(
    'vi',
    {
      setup: 'Chưa lấy được tin vì trang này chưa được cài đặt đúng.',
      server: 'Chưa tải được tin vì máy chủ đang gặp trục trặc. Xin thử lại sau.',
      unreadable: 'Chưa đọc được tin từ nơi cung cấp.',
    },
    {
      timeout: 'Chưa tải được tin vì máy chủ trả lời quá lâu. Xin thử lại sau.',
      'not-found': 'Không tìm thấy bài viết này.',
      locked: 'Bài viết này chỉ dành cho người được cấp quyền xem.',
      markup: 'Chưa hiện được nội dung bài viết này.',
      encoding: 'Bài viết dùng bảng mã cũ (TCVN3 hoặc VNI) nên chữ có dấu hiện sai.',
    },
  ),
  en: sentencesOf(
    'en',
    {
      setup: 'The news could not be loaded because this page is not set up correctly.',
      server: 'The news could not be loaded because the server has a problem. Please try again later.',
      unreadable: 'The news could not be read.',
    },
    {
      timeout: 'The news could not be loaded because the server took too long. Please try again later.',
      'not-found': 'This article could not be found.',
      locked: 'This article is only for those with access.',
      markup: 'The text of this article could not be shown.',
      encoding: 'This article is in an old encoding (TCVN3 or VNI), so its letters look wrong.',
    },
  ),
};

const sentencesFor = wordsIn(failureSentences);

/** Asking again helps with the network and the server, never with a wrong setting. */
const IN_VAIN = /^(no-source|bad-address|bad-map|mixed-content|blocked|locked)$/;

/** The reason in a citizen's words. An address that leads nowhere is a setting of the page and not a fault of the server. */
export function failureWordsFor({ code, status }: Failure, language: string): FailureWords {
  const { errors } = sentencesFor(language);
  const sentence = errors[code === 'http' && status === 404 ? 'bad-address' : code];
  return { sentence, retry: IN_VAIN.test(code) ? undefined : shellWordsFor(language).retry };
}
