import { bounded } from '../i18n/bounded.js';

/**
 * Time zones: from a wall clock to a point in time and back.
 *
 * Everything else in this room works on UTC fields, so nothing depends on the zone of the reader's machine.
 */

/** The zone of dates without one, and of every date shown, unless the page says otherwise. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh';

const HOME_OFFSET = 7 * 3_600_000;

const formatterOf = bounded((timeZone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    // A zone that does not exist is read as home: a wrong word in an attribute must not hide the dates.
    return undefined;
  }
});

/** The offset in a name such as `GMT`, `GMT-04:00`, in old times `GMT+07:06:30`, in ms. */
function offsetNamed(name: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = (name.match(/\d+/g) ?? []).map(Number);
  return (name.includes('-') ? -1000 : 1000) * ((hours * 60 + minutes) * 60 + seconds);
}

/**
 * Milliseconds that clocks in the zone are ahead of UTC at that time.
 *
 * Home is +07:00 without asking: it has been since 1975, Hà Nội had no other time before, and a list of a thousand dates stays quick.
 */
export function offsetAt(epoch: number, timeZone: string): number {
  if (timeZone === HOME_ZONE || !Number.isFinite(epoch)) return HOME_OFFSET;
  const parts = formatterOf(timeZone)?.formatToParts(epoch);
  return parts ? offsetNamed(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') : HOME_OFFSET;
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
