import { locale, m, say } from '../messages';

/** Times of day in the place's zone, as the reader writes them; formatters are made once, because making one is slow. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(tag: string, zone: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${tag} ${zone} ${name}`;
  let found = formatters.get(id);
  if (!found) {
    found = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone });
    formatters.set(id, found);
  }
  return found;
}

type Time = string | number;
const date = (time: Time): Date => new Date(time);

/** "10:05", or "10:05 am" where the day has twice twelve hours. */
export const clockTime = (time: Time, zone: string): string =>
  formatter(locale, zone, 'time', { timeStyle: 'short' }).format(date(time));

/** "Saturday 21 November" */
export const day = (time: Time, zone: string): string =>
  formatter(locale, zone, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(date(time));

/** "2026-11-21", to tell days apart. */
export const dayKey = (time: Time, zone: string): string =>
  formatter('en-GB', zone, 'key', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(date(time))
    .filter((part) => part.type !== 'literal').reverse().map((part) => part.value).join('-');

/** "10:00–10:30" */
export const range = (start: Time, end: Time, zone: string): string => `${clockTime(start, zone)}–${clockTime(end, zone)}`;

/** "Vienna time", when the reader's own clock shows another time; null when it does not. */
export function zoneNote(zone: string, now: number, here?: string): string | null {
  const own = here ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const shows = (where: string): string => `${dayKey(now, where)} ${clockTime(now, where)}`;
  if (shows(zone) === shows(own)) return null;
  return say(m.shared.zoneTime, { place: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone });
}
