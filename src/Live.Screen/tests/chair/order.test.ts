import { expect, test } from 'vitest';
import { moveTo, places } from '../../src/chair/order';
import { at, question } from '../samples';

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

test('pinned come first, then votes, then who asked first', () => {
  const { waiting } = places([
    question('late', { votes: 2, askedAt: at(9) }),
    question('early', { votes: 2, askedAt: at(3) }),
    question('loved', { votes: 9 }),
    question('pinned', { pinned: true }),
  ]);
  expect(ids(waiting)).toEqual(['pinned', 'loved', 'early', 'late']);
});

test('questions at posters wait behind those for the chair', () => {
  const { waiting } = places([question('poster', { poster: 12, votes: 9 }), question('talk', { votes: 1 })]);
  expect(ids(waiting)).toEqual(['talk', 'poster']);
});

test('questions asked in the same instant keep one order', () => {
  expect(ids(places([question('b'), question('a')]).waiting)).toEqual(['a', 'b']);
});

test('every state has one place', () => {
  const all = places([
    question('w'), question('q', { state: 'queued' }), question('n', { state: 'asking' }),
    question('a', { state: 'answered', doneAt: at(1) }), question('d', { state: 'dismissed', doneAt: at(4) }),
    question('l', { state: 'later', doneAt: at(3) }), question('t', { state: 'withdrawn', doneAt: at(2) }),
  ]);
  expect(all.asking?.id).toBe('n');
  expect(ids(all.queued)).toEqual(['q']);
  expect(ids(all.waiting)).toEqual(['w']);
  expect(ids(all.done)).toEqual(['d', 'l', 't', 'a']);
});

const queue = ['a', 'b', 'c', 'd'];

test('what the chair arranged stands first, and the rest follows the votes', () => {
  const queued = ['a', 'b', 'c', 'd'].map((id, index) => question(id, { state: 'queued', votes: 9 - index }));
  expect(ids(places(queued, ['d', 'gone', 'b']).queued)).toEqual(['d', 'b', 'a', 'c']);
});

test('moving a question fixes the queue down to where it has changed, and no further', () => {
  expect(moveTo(queue, [], 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(moveTo(queue, [], 'a', 1)).toEqual(['b', 'a']);
  expect(moveTo(queue, ['a', 'b', 'c', 'd'], 'b', 0)).toEqual(['b', 'a', 'c', 'd']);
  expect(moveTo(queue, [], 'b', 99)).toEqual(['a', 'c', 'd', 'b']);
});

test('a move to where it stands already, or of what is not there, changes nothing', () => {
  const arranged = ['a'];
  expect(moveTo(queue, arranged, 'a', -1)).toBe(arranged);
  expect(moveTo(queue, arranged, 'z', 1)).toBe(arranged);
});
