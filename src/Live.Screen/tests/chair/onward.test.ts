import { expect, test } from 'vitest';
import { following, goesOn } from '../../src/chair/onward';
import { at, session } from '../samples';

const now = (minutes: number) => Date.parse(at(minutes));
const here = session();
const next = session({ id: 'next', start: at(40), end: at(70) });
const own = [here, next];

test('when a session is over, the next one of the same chair follows, when it is soon', () => {
  expect(following({ session: here, own, now: now(29) })).toBeNull();
  expect(following({ session: here, own, now: now(30) })?.id).toBe('next');
  expect(following({ session: here, own: [here, session({ id: 'far', start: at(200), end: at(230) })], now: now(30) })).toBeNull();
  expect(following({ session: here, own: [here, { ...next, cancelled: true }], now: now(30) })).toBeNull();
  expect(following({ session: here, own: [here], now: now(30) })).toBeNull();
});

test('a link to a session that has ended leads to the one that is on', () => {
  expect(following({ session: here, own, now: now(50) })?.id).toBe('next');
});

test('nobody is taken away from what they do, and what is left keeps the screen until the next session is near', () => {
  expect(goesOn(next, now(31), false, 0)).toBe(true);
  expect(goesOn(next, now(31), true, 0)).toBe(false);
  expect(goesOn(next, now(31), false, 3)).toBe(false);
  expect(goesOn(next, now(38), false, 3)).toBe(true);
});
