/**
 * Time zones: from a wall clock to a point in time and back.
 *
 * Everything else in this room works on UTC fields, so nothing depends on the zone of the reader's machine.
 */

/** The zone of dates without one, and of every date shown, unless the page says otherwise. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh';

const HOUR = 3_600_000;
const HOME_OFFSET = 7 * HOUR;

/** A page names one or two zones; more than that is a hostile page, so the map starts again. */
const LIMIT = 16;
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(timeZone)) {
    if (formatters.size >= LIMIT) formatters.clear();
    let formatter: Intl.DateTimeFormat | undefined;
    try {
      formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    } catch {
      // A zone that does not exist is read as home: a wrong word in an attribute must not hide the dates.
    }
    formatters.set(timeZone, formatter);
  }
  return formatters.get(timeZone);
}

/**
 * Milliseconds that clocks in the zone are ahead of UTC at that time.
 *
 * Home is +07:00 without asking: it has been since 1975, Hà Nội had no other time before, and a list of a thousand dates stays quick.
 */
export function offsetAt(epoch: number, timeZone: string): number {
  const formatter = timeZone === HOME_ZONE ? undefined : formatterOf(timeZone);
  if (!formatter) return HOME_OFFSET;
  const name = formatter.formatToParts(epoch).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1000);
}

/** A Date whose UTC fields are what a wall clock in the zone shows at `epoch`. */
export function wallClock(epoch: number, timeZone: string): Date {
  return new Date(epoch + offsetAt(epoch, timeZone));
}

/**
 * The point in time at which a wall clock in the zone shows `wall` (its fields taken as UTC, in ms).
 *
 * Asked twice, because the offset is known only for a point in time: the second answer is right on both sides of a clock change.
 */
export function epochOf(wall: number, timeZone: string): number {
  return wall - offsetAt(wall - offsetAt(wall, timeZone), timeZone);
}
