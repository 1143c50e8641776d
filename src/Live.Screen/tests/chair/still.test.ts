import { expect, test } from 'vitest';
import { beside, still } from '../../src/chair/still';
import { byId, question } from '../samples';

const [a, b, c] = [question('a', { votes: 1 }), question('b'), question('c', { votes: 9 })];
const seen = (result: ReturnType<typeof still>) => result.rows.map(({ id, state }) => (state === 'waiting' ? id : `(${id})`));

test('a list that nobody touches shows what is', () => {
  const result = still(false, ['b', 'a'], [c, a, b], byId([a, b, c]));
  expect(seen(result)).toEqual(['c', 'a', 'b']);
  expect(result.fresh).toBe(0);
});

test('while it is held, nothing changes its place and new ones are counted', () => {
  const result = still(true, ['b', 'a'], [c, a, b], byId([a, b, c]));
  expect(seen(result)).toEqual(['b', 'a']);
  expect(result.fresh).toBe(1);
});

test('while it is held, a question that left stays as a pale row', () => {
  const queued = question('b', { state: 'queued' });
  const result = still(true, ['b', 'a'], [a], byId([a, queued]));
  expect(seen(result)).toEqual(['(b)', 'a']);
});

test('while it is held, values are still the newest', () => {
  const voted = question('a', { votes: 7 });
  expect(still(true, ['a'], [voted], byId([voted])).rows[0]?.votes).toBe(7);
});

test('in a held list only the question changes its place that the chair has moved', () => {
  expect(beside(['b', 'a', 'c'], ['c', 'b', 'a'], 'c')).toEqual(['c', 'b', 'a']);
  expect(beside(['b', 'a', 'c'], ['x', 'a', 'b', 'c'], 'b')).toEqual(['a', 'b', 'c']);
  expect(beside(['b', 'a'], ['a'], 'gone')).toEqual(['b', 'a']);
});
