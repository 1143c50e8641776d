import { describe, expect, it } from 'vitest';
import { done } from '../../src/attend/actions';
import { merge, nothing, start } from '../../src/attend/picture';
import { answer, asked, frame, mine, view } from './samples';

const begun = start(nothing, answer({ sessions: [view([asked('a', { votes: 3 }), asked('b')], { whole: true })], mine: [mine('a')], voted: ['b'] }));
const of = (picture: typeof begun) => picture.sessions.get('invited-talk-2');
const vote = { kind: 'vote', key: 'k', session: 'invited-talk-2', question: 'a', on: true } as const;

describe('the picture', () => {
  it('takes the answer to a watch whole, and keeps the programme that it leaves out', () => {
    const again = start(begun, answer({ epoch: 'two', programme: null }));
    expect([again.programme?.name, of(again)?.questions.size, again.mine.size, again.voted.size]).toEqual(['A day', 0, 0, 0]);
  });

  it('merges what changed, and what is not to be seen any more goes', () => {
    const after = merge(begun, frame({ sessions: [view([asked('a', { votes: 4 }), asked('c')], { asked: 3, gone: ['b'] })] }))!;
    expect([...of(after)!.questions.values()].map(({ id, votes }) => [id, votes])).toEqual([['a', 4], ['c', 0]]);
    expect(of(after)!.asked).toBe(3);
  });

  it('drops what is older than the answer', () => {
    expect(merge(begun, frame({ position: 10, sessions: [view([asked('a', { votes: 1 })])] }))).toBe(begun);
  });

  it('knows another log when it sees one', () => expect(merge(begun, frame({ epoch: 'two' }))).toBeNull());

  it('takes no part of a session that it does not watch', () => {
    expect(merge(begun, frame({ sessions: [view([asked('x')], { session: 'other' })] }))!.sessions.has('other')).toBe(false);
  });

  it('shows a vote at once, and never twice', () => {
    const voted = done(begun, vote, { position: 12 });
    expect([voted.voted.has('a'), of(voted)!.questions.get('a')!.votes]).toEqual([true, 4]);
    const heard = merge(begun, frame({ position: 12, sessions: [view([asked('a', { votes: 4 })])] }))!;
    expect(of(done(heard, vote, { position: 12 }))!.questions.get('a')!.votes).toBe(4);
  });

  it('shows what was asked under Mine before the frame comes', () => {
    const action = { kind: 'ask', key: 'k', session: 'invited-talk-2', poster: null, text: 'New?', name: null, at: '2026-11-21T09:10:00Z' } as const;
    expect(done(begun, action, { id: 'n', position: 12 }).mine.get('n')).toMatchObject({ text: 'New?', state: 'waiting' });
    const heard = merge(begun, frame({ position: 12, mine: [mine('n', { state: 'queued' })] }))!;
    expect(done(heard, action, { id: 'n', position: 12 }).mine.get('n')?.state).toBe('queued');
  });
});
