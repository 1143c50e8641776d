import { expect, test } from 'vitest';
import { expected } from '../../src/chair/expected';
import { candidates, inFront, suggested, together } from '../../src/chair/merging';
import type { ChairAction, Deed, Move } from '../../src/chair/moves';
import { places } from '../../src/chair/order';
import { at, byId, question } from '../samples';

const done = (id: string, move: Move | Deed): ChairAction => ({ key: `${id}-${move.kind}`, session: 's', question: id, move, at: at(27), words: '' });
const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

const early = question('early', { text: 'Does the bound hold for Adam?', votes: 2, askedAt: at(1) });
const late = question('late', { text: 'Would the bound hold with Adam?', askedAt: at(4), similar: 'early' });

test('the one further on is read out for both, then the one that people see first', () => {
  expect(inFront(early, late).id).toBe('early');
  expect(inFront(early, question('late', { state: 'queued' })).id).toBe('late');
  expect(inFront(question('q', { state: 'queued', votes: 9 }), question('a', { state: 'asking' })).id).toBe('a');
});

test('what asks much the same is said once, at the later one, while both can still be asked', () => {
  const all = byId([early, late]);
  expect(suggested(late, all)?.id).toBe('early');
  expect(suggested(early, all)).toBeNull();
  expect(suggested(late, byId([question('early', { state: 'answered' }), late]))).toBeNull();
  expect(suggested(late, byId([question('early', { mergedInto: 'other' }), late]))).toBeNull();
  expect(suggested(late, byId([late]))).toBeNull();
});

test('one chooses from what the server found, then from what shares words, and never from another poster', () => {
  const all = byId([question('none', { votes: 9 }), early, question('words', { text: 'A bound for the Adam optimiser' }), question('poster', { poster: 3 }), late]);
  expect(ids(candidates(late, all))).toEqual(['early', 'words', 'none']);
});

test('merged questions stand with the one that is read out, and come back when they are split', () => {
  const merged = expected(byId([early, late, question('third', { mergedInto: 'late' })]), [done('late', { kind: 'merge', into: 'early' })]);
  expect(ids(places(merged.values()).waiting)).toEqual(['early']);
  const front = merged.get('early') ?? early;
  expect(ids(together(front, merged))).toEqual(['late']);
  expect(front.votes).toBe(2);
  const split = expected(merged, [done('late', { kind: 'split' })]);
  expect(ids(places(split.values()).waiting)).toEqual(['early', 'late']);
  expect(together(split.get('early') ?? early, split)).toEqual([]);
});

test('a merging that a frame shows already changes nothing more', () => {
  const shown = byId([{ ...early, merged: ['late'], votes: 3 }, { ...late, mergedInto: 'early' }]);
  expect(expected(shown, [done('late', { kind: 'merge', into: 'early' })])).toEqual(shown);
});

test('a question from the floor is being asked at once, and the one before counts as answered', () => {
  const after = expected(byId([question('a', { state: 'asking', putAt: at(26) })]), [done('floor-1', { kind: 'floor' })]);
  expect(after.get('a')?.state).toBe('answered');
  expect(after.get('floor-1')).toMatchObject({ state: 'asking', floor: true, origin: 'room', text: '' });
  const noted = expected(after, [done('floor-1', { kind: 'reword', text: 'Why?' })]);
  expect(noted.get('floor-1')).toMatchObject({ text: 'Why?', original: null });
});

test('what is handed to the speaker leaves the lists', () => {
  const after = expected(byId([early, question('q', { state: 'queued' }), question('n', { state: 'asking' })]), [done('', { kind: 'rest' })]);
  expect([...after.values()].map(({ state }) => state)).toEqual(['later', 'later', 'asking']);
});
