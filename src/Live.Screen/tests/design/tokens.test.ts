import { describe, expect, it } from 'vitest';
import { contrast, least, pairs, stagePairs } from '../../src/design/contrast';
import { themes } from '../../src/design/tokens';
import css from '../../src/shared/tokens.css?raw';

const all = themes(css);
const { forced, ...coloured } = all;

describe('tokens', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('reads each kind of reader\'s own values, and the rest from the common ones', () => {
    expect(all.light['ground']).toBe('#ffffff');
    expect(all.dark['ground']).not.toBe(all.light['ground']);
    expect(all.lightMore['ink']).toBe('#000000');
    expect(all.darkMore['ground']).toBe('#000000');
    for (const tokens of Object.values(all)) expect(Object.keys(tokens).sort()).toEqual(Object.keys(all.light).sort());
    expect(() => themes(':root { }')).toThrow('prefers-color-scheme: dark');
  });

  const measured = Object.entries(coloured).flatMap(([theme, tokens]) =>
    (theme === 'stage' ? stagePairs : pairs).flatMap(({ on, words, marks = [] }) => [
      ...words.map((name) => ({ theme, tokens, name, on, ratio: theme.endsWith('More') ? 7 : least.words })),
      ...marks.map((name) => ({ theme, tokens, name, on, ratio: least.marks })),
    ]));

  it.each(measured)('$theme: $name is read on $on ($ratio:1)', ({ tokens, name, on, ratio }) => {
    expect(contrast(tokens[name] ?? '', tokens[on] ?? '')).toBeGreaterThanOrEqual(ratio);
  });

  it('leaves forced colours to the reader: no colour of ours', () => {
    const own = ['ground', 'raised', 'line', 'ink', 'quiet', 'on-accent', ...['now', 'waiting', 'trouble'].flatMap((name) => [name, `${name}-ground`])];
    for (const name of own) expect([name, forced[name]]).toEqual([name, expect.not.stringContaining('#')]);
  });
});
