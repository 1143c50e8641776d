import type { Refusal } from '../wire';
import { en } from './en';

/** One text in the forms that a language needs for numbers. */
export type Forms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** The same names with any words. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends { other: string } ? Forms : Translated<T[K]> };

/** What every language says. */
export type Messages = Omit<Translated<typeof en>, 'refusals'> & { readonly refusals: Readonly<Record<string, string>> };

/** The languages besides English, each in a file of its own that is loaded only where it is read. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de')).de,
  zh: async () => (await import('./zh')).zh,
};

const kept = 'live.language';

/** The messages of the page's language; set once, before anything is shown. */
export let m: Messages = en;

/** The tag by which times and numbers are written: the reader's own variant of the page's language. */
export let locale: string = en.locale;

/** Every language that can be chosen. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The first language that is both wanted and there; English otherwise. */
export const choose = (wanted: readonly string[]): string => wanted.map(base).find((tag) => languages.includes(tag)) ?? 'en';

/** Loads the language that the address asks for (`?lang=de`), the reader chose before, or the browser prefers. */
export async function load(query: string, store: Storage, preferred: readonly string[]): Promise<void> {
  const asked = new URLSearchParams(query).get('lang');
  if (asked !== null) store.setItem(kept, asked);
  const chosen = choose([asked ?? store.getItem(kept) ?? '', ...preferred]);
  m = (await others[chosen]?.()) ?? en;
  locale = preferred.find((tag) => base(tag) === chosen) ?? m.locale;
}

/** Keeps another language, and opens the page in it. */
export function speak(language: string): void {
  localStorage.setItem(kept, language);
  location.reload();
}

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

const made = <T>(all: Map<string, T>, make: (tag: string) => T): T => {
  const found = all.get(locale) ?? make(locale);
  all.set(locale, found);
  return found;
};

/** Fills a message in; `n` decides its form, and numbers are written as the reader writes them. */
export function say(message: string | Forms, values: Readonly<Record<string, string | number>> = {}): string {
  const form = typeof message === 'string' ? message : message[made(rules, (tag) => new Intl.PluralRules(tag)).select(Number(values['n']))] ?? message.other;
  return form.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? made(numbers, (tag) => new Intl.NumberFormat(tag)).format(value) : value;
  });
}

/** A refusal in the page's language, when it has words for it. */
export const sentence = (refusal: Refusal): string => m.refusals[refusal.code] ?? refusal.sentence;
