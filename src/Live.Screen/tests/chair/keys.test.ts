import { expect, test } from 'vitest';
import { keys, meaning, step } from '../../src/chair/keys';
import { meant, mine } from '../../src/chair/mine';
import { at, session } from '../samples';

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('every key means one thing', () => {
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  expect(meaning(pressed('n'), false)).toBe('next');
  expect(meaning(pressed('?'), false)).toBe('keys');
  expect(meaning(pressed('N'), false)).toBe('next');
  expect(meaning(pressed('ArrowDown'), false)).toBe('down');
  expect(meaning(pressed('Enter'), false)).toBe('gotIt');
  expect(meaning(pressed('z'), false)).toBeNull();
});

test('a key means nothing while one types or holds a modifier', () => {
  expect(meaning(pressed('d'), true)).toBeNull();
  expect(meaning(pressed('d', { ctrlKey: true }), false)).toBeNull();
});

test('with Shift, or with Alt and an arrow, a question moves in the queue', () => {
  expect(meaning(pressed('J', { shiftKey: true }), false)).toBe('lower');
  expect(meaning(pressed('J'), false)).toBe('down');
  expect(meaning(pressed('ArrowUp', { altKey: true }), false)).toBe('lift');
  expect(meaning(pressed('d', { altKey: true }), false)).toBeNull();
  expect(meaning(pressed('Q', { shiftKey: true }), false)).toBe('queue');
});

test('j and k stay within the lists', () => {
  expect(step(['a', 'b'], null, 1)).toBe('a');
  expect(step(['a', 'b'], 'a', 1)).toBe('b');
  expect(step(['a', 'b'], 'b', 1)).toBe('b');
  expect(step(['a', 'b'], 'a', -1)).toBe('a');
  expect(step(['a', 'b'], 'gone', 1)).toBe('a');
  expect(step([], null, 1)).toBeNull();
});

test('without a session in the address, the one that is on is meant, then the next, then the last', () => {
  const early = session({ id: 'early', start: at(0), end: at(30) });
  const late = session({ id: 'late', start: at(60), end: at(90) });
  const own = mine(['late', 'early'], [late, early, session({ id: 'other' })]);
  expect(own.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(meant(own, Date.parse(at(10)))?.id).toBe('early');
  expect(meant(own, Date.parse(at(40)))?.id).toBe('late');
  expect(meant(own, Date.parse(at(99)))?.id).toBe('late');
  expect(meant([], 0)).toBeNull();
});
