import { locale } from '../messages';

/** The reader's own time zone. */
export const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

const made = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, zone, options]);
  const found = made.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  made.set(name, found);
  return found;
}

type Time = string | number;

/** "10:05", as the reader writes it. */
export const timeOf = (time: Time, zone: string): string => format(zone, { hour: '2-digit', minute: '2-digit' }).format(new Date(time));

/** "Saturday 21 November", as the reader writes it. */
export const dayOf = (time: Time, zone: string): string => format(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(time));

/** The city of an IANA zone. */
export const cityOf = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** Whether two zones show the same time of the same day. */
export const sameTime = (time: Time, one: string, other: string): boolean =>
  dayOf(time, one) + timeOf(time, one) === dayOf(time, other) + timeOf(time, other);
