import { expect, test } from 'vitest';
import { keep, kept, merge } from '../../src/chair/frames';
import { at, frame, part, question, session } from '../samples';
import { Memory } from '../scriptedHub';

const shown = merge(null, frame({ questions: [question('a'), question('b')] }));
const ids = (result: ReturnType<typeof merge>) => [...(result?.questions.keys() ?? [])];

test('a whole frame is everything', () => {
  expect(ids(merge(shown, frame({ position: 11, questions: [question('c')] })))).toEqual(['c']);
});

test('a partial frame replaces the questions that changed and keeps the others', () => {
  const after = merge(shown, part(11, { questions: [question('a', { votes: 3 })] }));
  expect(after?.questions.get('a')?.votes).toBe(3);
  expect(ids(after)).toEqual(['a', 'b']);
});

test('a question that went to another session is gone', () => {
  expect(ids(merge(shown, part(11, { gone: ['a'] })))).toEqual(['b']);
});

test('a frame at or below the shown position changes nothing', () => {
  expect(merge(shown, part(10, { gone: ['a'] }))).toBe(shown);
  expect(merge(shown, frame({ position: 9 }))).toBe(shown);
});

test('another epoch replaces everything, even at a lower position', () => {
  const after = merge(shown, frame({ epoch: 'two', position: 1, questions: [question('z')] }));
  expect(after?.position).toBe(1);
  expect(ids(after)).toEqual(['z']);
});

test('a partial frame of another epoch, or before any whole one, asks for a whole one', () => {
  expect(merge(shown, part(11, { epoch: 'two' }))).toBeNull();
  expect(merge(null, part(11))).toBeNull();
});

test('a partial frame keeps reasons and sessions, and brings the new times of its own session', () => {
  const after = merge(shown, part(11, { session: session({ end: at(40) }) }));
  expect(after?.reasons).toEqual(['asked already']);
  expect(after?.sessions[0]?.end).toBe(at(40));
});

test('frames in any order end where the newest whole one and what came after it end', () => {
  const frames = [part(11, { questions: [question('a', { votes: 1 })] }), part(12, { questions: [question('a', { votes: 2 })] })];
  const late = [frames[1], frames[0]].reduce((state, next) => (next ? merge(state, next) : state), shown);
  expect(late?.questions.get('a')?.votes).toBe(2);
});

test('what was shown outlives a reload, for its own session, and further frames build on it', () => {
  const store = new Memory();
  if (shown) keep(shown, store);
  const again = kept('invited-talk-2', store);
  expect(again).toEqual(shown);
  expect(ids(merge(again, part(11, { gone: ['a'] })))).toEqual(['b']);
  expect(kept('another', store)).toBeNull();
  store.setItem('live.shown.chair', '{');
  expect(kept('invited-talk-2', store)).toBeNull();
});
