const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;

/** The moment `time` (HH:mm in Vietnam) so many days before today, as endpoints write it: `2026-03-05T07:30:00+07:00`. */
export function daysAgo(days: number, time: string): string {
  const day = new Date(Date.now() + VIETNAM - days * DAY).toISOString().slice(0, 10);
  return `${day}T${time}:00+07:00`;
}
