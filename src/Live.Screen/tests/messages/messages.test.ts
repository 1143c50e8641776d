import { describe, expect, it } from 'vitest';
import { choose, languages, load, locale, m, say } from '../../src/messages';
import { de } from '../../src/messages/de';
import { en } from '../../src/messages/en';
import { zh } from '../../src/messages/zh';

const store = (): Storage => {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  } as unknown as Storage;
};

/** "shared.connecting" → its text, or its forms joined; every text with the names that it has to fill in. */
const texts = (of: object, path = ''): Map<string, string> =>
  new Map(Object.entries(of).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${name}`, value]]
    : 'other' in value ? [[`${path}${name}`, Object.values(value as Record<string, string>).join(' ')]]
    : name === 'refusals' ? [] : [...texts(value as object, `${path}${name}.`)]));

const names = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ''))].sort();

describe('messages', () => {
  it('takes the first language that is wanted and there', () => {
    expect(languages).toEqual(['en', 'de', 'zh']);
    expect(choose(['fr-FR', 'de-AT', 'en'])).toBe('de');
    expect(choose(['fr'])).toBe('en');
  });

  it('keeps what was chosen, and writes numbers as the reader does', async () => {
    const kept = store();
    await load('?lang=de', kept, ['en-US']);
    expect([m.language, locale]).toEqual(['Deutsch', 'de']);
    await load('', kept, ['de-AT', 'en']);
    expect([m.language, locale]).toEqual(['Deutsch', 'de-AT']);
    expect(say('{n} Fragen', { n: 1234567 })).toBe(`${new Intl.NumberFormat('de-AT').format(1234567)} Fragen`);
    await load('', store(), ['en-US']);
    expect(locale).toBe('en-US');
  });

  it('chooses the form by the number, and leaves what it does not know', () => {
    const forms = { one: '{n} question', other: '{n} questions' };
    expect([say(forms, { n: 1 }), say(forms, { n: 2 }), say('{who} asks')]).toEqual(['1 question', '2 questions', '{who} asks']);
  });

  it.each([['de', de], ['zh', zh]])('says the same in %s, with the same names to fill in', (_, other) => {
    const [own, theirs] = [texts(en), texts(other)];
    expect([...theirs.keys()].sort()).toEqual([...own.keys()].sort());
    for (const [path, text] of own) expect([path, names(theirs.get(path) ?? '')]).toEqual([path, names(text)]);
    for (const [path, text] of theirs) expect([path, text.trim()]).not.toEqual([path, '']);
  });
});
