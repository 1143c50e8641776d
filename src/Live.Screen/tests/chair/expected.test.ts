import { expect, test } from 'vitest';
import { stepBefore, undoOf } from '../../src/chair/back';
import { expected } from '../../src/chair/expected';
import type { ChairAction, Move } from '../../src/chair/moves';
import { allows } from '../../src/chair/moves';
import { at, byId, question } from '../samples';

const done = (id: string, move: Move): ChairAction => ({ key: `${id}-${move.kind}`, session: 's', question: id, move, at: at(27), words: '' });

test('what a chair does shows at once', () => {
  const after = expected(byId([question('a')]), [done('a', { kind: 'queue' })]);
  expect(after.get('a')?.state).toBe('queued');
});

test('the question being asked counts as answered when another one is asked', () => {
  const before = byId([question('a', { state: 'asking', putAt: at(26) }), question('b', { state: 'queued' })]);
  const after = expected(before, [done('b', { kind: 'put' })]);
  expect(after.get('a')?.state).toBe('answered');
  expect(after.get('b')?.state).toBe('asking');
});

test('an action that a frame shows already changes nothing more', () => {
  const put = done('b', { kind: 'put' });
  const shown = byId([question('b', { state: 'asking', putAt: at(26) })]);
  expect(expected(shown, [put]).get('b')).toEqual(shown.get('b'));
});

test('an action on a question that is not here any more is left out', () => {
  expect(expected(byId([]), [done('a', { kind: 'queue' })]).size).toBe(0);
});

test('a question handed over leaves', () => {
  expect(expected(byId([question('a')]), [done('a', { kind: 'handOver', session: 'other' })]).has('a')).toBe(false);
});

test('the first words of the asker stay through any number of edits', () => {
  const after = expected(byId([question('a', { text: 'first' })]), [
    done('a', { kind: 'reword', text: 'second' }), done('a', { kind: 'reword', text: 'third' }),
  ]);
  expect(after.get('a')).toMatchObject({ text: 'third', original: 'first' });
  expect(expected(after, [done('a', { kind: 'reword', text: 'first' })]).get('a')?.original).toBeNull();
});

test('every move has a way back', () => {
  const before = question('a', { state: 'queued', text: 'words' });
  expect(undoOf(before, 's', { kind: 'put' }, [])).toEqual({ kind: 'back', to: 'queued' });
  expect(undoOf(before, 's', { kind: 'pin', pinned: true }, [])).toEqual({ kind: 'pin', pinned: false });
  expect(undoOf(before, 's', { kind: 'reword', text: 'other' }, [])).toEqual({ kind: 'reword', text: 'words' });
  expect(undoOf(before, 's', { kind: 'handOver', session: 'other' }, [])).toEqual({ kind: 'handOver', session: 's' });
  expect(undoOf(before, 's', { kind: 'merge', into: 'b' }, [])).toEqual({ kind: 'split' });
  expect(undoOf({ ...before, mergedInto: 'b' }, 's', { kind: 'split' }, [])).toEqual({ kind: 'merge', into: 'b' });
  expect(undoOf(before, 's', { kind: 'arrange', ids: ['a'] }, ['b'])).toEqual({ kind: 'arrange', ids: ['b'] });
  expect(undoOf(before, 's', { kind: 'back', to: 'waiting' }, [])).toEqual({ kind: 'queue' });
  const aside = question('a', { state: 'dismissed', reason: 'asked already' });
  expect(undoOf(aside, 's', { kind: 'back', to: 'queued' }, [])).toEqual({ kind: 'dismiss', reason: 'asked already' });
  expect(stepBefore('queued')).toBe('waiting');
  expect(stepBefore('answered')).toBe('queued');
});

test('the screen offers only what the state allows', () => {
  expect(allows(question('a', { state: 'asking' }), 'queue')).toBe(false);
  expect(allows(question('a', { state: 'dismissed' }), 'queue')).toBe(true);
  expect(allows(question('a', { state: 'withdrawn' }), 'back')).toBe(false);
});
