import { fill } from '../i18n/fill.js';
import type { NewsWords } from '../i18n/news-words.js';
import type { Moment } from '../model/moment.js';
import { wallClock } from './zone.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Servers and readers disagree by a minute or two; news of the next minute is news of now. */
const TOLERANCE = 2 * MINUTE;

/** How many midnights lie between the two, in the zone. */
function daysBetween(earlier: number, later: number, timeZone: string): number {
  const dayOf = (epoch: number): number => Math.floor(wallClock(epoch, timeZone).getTime() / DAY);
  return dayOf(later) - dayOf(earlier);
}

function ofDays(days: number, messages: NewsWords): string | undefined {
  if (days < 0 || days > 6) return undefined;
  return days > 1 ? fill(messages.daysAgo, { count: days }) : days ? messages.yesterday : messages.today;
}

/**
 * `5 phút trước`, `3 giờ trước`, `Hôm qua`, `4 ngày trước`; undefined when it is a week ago or in the future, where only a date is clear.
 *
 * A day without a time counts in days only.
 */
export function relativeTime(moment: Moment, messages: NewsWords, timeZone: string, now: number): string | undefined {
  const minutes = Math.floor((now - moment.epoch) / MINUTE);
  if (!moment.dateOnly) {
    if (now - moment.epoch < -TOLERANCE) return undefined;
    if (minutes < 1) return messages.justNow;
    if (minutes < 60) return fill(messages.minutesAgo, { count: minutes });
    if (minutes < 24 * 60) return fill(messages.hoursAgo, { count: Math.floor(minutes / 60) });
  }
  return ofDays(daysBetween(moment.epoch, now, timeZone), messages);
}
