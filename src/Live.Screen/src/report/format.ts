import { locale } from '../messages';
import type { ReportView } from '../wire';

/** Formatters are made once for each language, place and form, because making one is slow. */
const made = new Map<string, unknown>();

function once<T>(name: string, make: () => T): T {
  const id = `${locale} ${name}`;
  if (!made.has(id)) made.set(id, make());
  return made.get(id) as T;
}

const dates = (zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(`${zone} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }));

const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** "10:05" */
export const clock = (at: number, zone: string): string => dates(zone, time).format(at);

/** "10:00–10:30" */
export const range = (start: string, end: string, zone: string): string =>
  `${clock(Date.parse(start), zone)}–${clock(Date.parse(end), zone)}`;

/** "10:00–10:30", with the day where a report has several: "Sat, 10:00–10:30" */
export function slot(start: string, end: string, report: ReportView): string {
  const times = range(start, end, report.zone);
  const first = report.sessions[0]?.session.start ?? start;
  const last = report.sessions.at(-1)?.session.start ?? start;
  return dayKey(Date.parse(first), report.zone) === dayKey(Date.parse(last), report.zone)
    ? times
    : `${dates(report.zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(start))}, ${times}`;
}

/** "Saturday, 21 November" */
export const weekday = (at: number, zone: string): string => dates(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);

/** "21 November 2026", or "21–22 November 2026" */
export const dayOrDays = (first: number, last: number, zone: string): string => dates(zone, date).formatRange(first, last);

/** "21 November 2026, 17:40" */
export const moment = (at: number, zone: string): string => dates(zone, { ...date, ...time }).format(at);

/** Tells days apart, in the order of time. */
export const dayKey = (at: number, zone: string): string =>
  once(`key ${zone}`, () => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone })).format(at);

export const number = (value: number): string => once('number', () => new Intl.NumberFormat(locale)).format(value);

/** "+5" and "−5" */
export const signed = (value: number): string => once('signed', () => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })).format(value);

/** "a, b and c" */
export const list = (items: readonly string[]): string => once('list', () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);

const unit = (value: number, name: 'hour' | 'minute'): string =>
  once(name, () => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' })).format(value);

/** A span in whole minutes, rounded up, so that "within" stays true: "4 minutes", "1 hour, 5 minutes"; never less than a minute. */
export function span(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  const hours = unit(Math.floor(minutes / 60), 'hour');
  return rest === 0 ? hours : once('units', () => new Intl.ListFormat(locale, { type: 'unit' })).format([hours, unit(rest, 'minute')]);
}
