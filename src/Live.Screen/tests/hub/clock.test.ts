import { expect, test } from 'vitest';
import { learn } from '../../src/hub/clock';
import { takeToken } from '../../src/hub/token';
import { Memory } from '../scriptedHub';

test('the sample with the least delay is believed', () => {
  const first = learn(null, 10_000, 9_000);
  expect(first.ahead).toBe(1_000);
  expect(learn(first, 20_000, 19_300).ahead).toBe(1_000);
  expect(learn(first, 20_000, 18_900).ahead).toBe(1_100);
});

test('after a minute an old sample is not believed any more', () => {
  const first = learn(null, 10_000, 9_000);
  expect(learn(first, 100_000, 99_900).ahead).toBe(100);
});

function addressed(hash: string) {
  const replaced: string[] = [];
  const location = { hash, pathname: '/chair/talk', search: '' } as Location;
  const history = { replaceState: (_: unknown, __: string, url: string) => replaced.push(url) } as unknown as History;
  return { location, history, replaced };
}

test('a token is taken out of the address and kept', () => {
  const [session, local] = [new Memory(), new Memory()];
  const { location, history, replaced } = addressed('#abc.def');
  expect(takeToken('chair', location, history, session, local)).toBe('abc.def');
  expect(replaced).toEqual(['/chair/talk']);
  const later = addressed('');
  expect(takeToken('chair', later.location, later.history, new Memory(), local)).toBe('abc.def');
});

test('a place on the page is no token, and the desk does not see the token of the chair', () => {
  const [session, local] = [new Memory(), new Memory()];
  const { location, history } = addressed('#changes');
  local.setItem('live.token.chair', 'chair-token');
  expect(takeToken('desk', location, history, session, local)).toBeNull();
});
