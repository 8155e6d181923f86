import type { ReactiveControllerHost } from './reactive.js';
import { diagnose, type Diagnosis } from '../feed/diagnose.js';
import type { NewsError } from '../model/news-error.js';

const known = new WeakMap<NewsError, Diagnosis | 'asking'>();

/** Why there was no answer; `asking` until it is found out, which draws the host again. Once for each failure. */
export function diagnosisOf(error: NewsError, host: ReactiveControllerHost): Diagnosis | 'asking' {
  const found = known.get(error);
  if (found) return found;
  known.set(error, 'asking');
  void diagnose(error).then((diagnosis) => {
    known.set(error, diagnosis);
    host.requestUpdate();
  });
  return 'asking';
}
