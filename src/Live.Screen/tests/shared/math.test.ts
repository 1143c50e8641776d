import { renderToString } from 'katex';
import { expect, test } from 'vitest';
import { parts } from '../../src/shared/math';
import { typeset } from '../../src/shared/typeset';

/** Formulas in brackets. */
const seen = (text: string) => parts(text).map(({ typed, tex }) => (tex === null ? typed : `[${tex}]`)).join('');

test.each([
  ['Is $f(x) = x^2$ convex?', 'Is [f(x) = x^2] convex?'],
  ['The $n$th of $m$.', 'The [n]th of [m].'],
  ['It is $O(n \\log n)$, or $10^5 \\log n$.', 'It is [O(n \\log n)], or [10^5 \\log n].'],
  ['So $$\\sum_i x_i$$ it is', 'So [\\sum_i x_i] it is'],
  ['$a$$b$', '$a$$b$'],
  ['$\\text{cost in \\$}$ rises', '[\\text{cost in \\$}] rises'],
])('a formula stands between dollars: %s', (typed, cut) => expect(seen(typed)).toBe(cut));

test.each([
  '$5 and $6', '$5-$6', 'US$5 and A$6', 'I paid $5 and got 3$ back', '$100k to $200k', '$ x $', 'Only one $ here', '\\$x\\$', '$$', '$$$', '$$ $$', '', 'set $HOME and $PATH', '$x\ny$',
])('money and lonely dollars stay as typed: %s', (typed) => expect(parts(typed).every(({ tex }) => tex === null)).toBe(true));

test.each(['$', 'a $x$ b', '$$y$$ and $5', `${'$x'.repeat(5_000)}$`, `${'$'.repeat(5_000)}`])('no letter is lost', (typed) =>
  expect(parts(typed).map((part) => part.typed).join('')).toBe(typed));

test('a formula is words for screen readers, and what is no TeX or asks for more than mathematics is not set', async () => {
  expect(typeset('x^2', false)).toBeNull();
  await import('../../src/shared/katex');
  await Promise.resolve();
  expect(typeset('x^2', false)).toContain('<math');
  expect(typeset('\\frac{1', false)).toBeNull();
  expect(typeset('\\def\\a{\\a\\a}\\a', false)).toBeNull();
  expect(typeset('\\href{javascript:alert(1)}{x}', false)).not.toContain('href=');
  expect(typeset('<img src=x onerror=alert(1)>', false)).not.toContain('<img');
  expect(typeof renderToString).toBe('function');
});
