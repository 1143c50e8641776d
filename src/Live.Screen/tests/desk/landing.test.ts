import { expect, test } from 'vitest';
import { isElsewhere, isMovable, isSwappable, landing, moveTo, pushed } from '../../src/desk/timeline/landing';
import { minute } from '../../src/desk/timeline/geometry';
import { at } from '../samples';
import { item, now } from './samples';

const rooms = ['halle-a', 'halle-b', 'foyer'];
const talk = item('talk', 60);
const other = item('other', 120);

test('a dragged session lands on five minutes, in the room under the pointer', () => {
  expect(landing(talk, 13 * minute, 'halle-b', now(80), [talk, other], now(0)))
    .toEqual({ session: 'talk', start: now(75), room: 'halle-b', other: null });
});

test('a session is never dropped into the past', () => {
  expect(landing(talk, -100 * minute, 'halle-a', now(-40), [talk], now(3)).start).toBe(now(5));
});

test('over another session that has not begun, changing places is offered', () => {
  const on = (time: number, is = now(0)) => landing(talk, 60 * minute, 'halle-a', time, [talk, other], is).other;
  expect([on(now(119)), on(now(120)), on(now(149)), on(now(150)), on(now(130), now(121))]).toEqual([null, 'other', 'other', null, null]);
  expect(landing(talk, 0, 'halle-a', now(70), [talk, other], now(0)).other).toBeNull(); // not with itself
});

test('what is over or cancelled stays where it is; what has begun cannot change places', () => {
  const cancelled = { ...talk, session: { ...talk.session, cancelled: true } };
  expect([isMovable(talk, now(89)), isMovable(talk, now(90)), isMovable(cancelled, now(0))]).toEqual([true, false, false]);
  expect([isSwappable(talk, now(59)), isSwappable(talk, now(60)), isSwappable(cancelled, now(0))]).toEqual([true, false, false]);
});

test('arrow keys push a draft by five minutes and from room to room, and nothing else does', () => {
  const push = (...keys: string[]) => keys.reduce<ReturnType<typeof pushed>>((draft, key) => pushed(talk, draft, key, rooms, now(0)), null);
  expect(push('ArrowDown', 'ArrowDown', 'ArrowUp')?.start).toBe(now(65));
  expect(push('ArrowRight')?.room).toBe('halle-b');
  expect(push('ArrowRight', 'ArrowRight', 'ArrowRight')?.room).toBe('foyer');
  expect(push('ArrowLeft')?.room).toBe('halle-a');
  expect(push('Enter')).toBeNull();
});

test('a session off the grid is pushed onto it first, and never into the past', () => {
  const odd = item('odd', 62);
  expect([pushed(odd, null, 'ArrowUp', rooms, now(0))?.start, pushed(odd, null, 'ArrowDown', rooms, now(0))?.start]).toEqual([now(60), now(65)]);
  expect(pushed(odd, null, 'ArrowUp', rooms, now(61))?.start).toBe(now(65));
});

test('a draft where the session is already asks for nothing', () => {
  const draft = { session: 'talk', start: now(60), room: 'halle-a', other: null };
  expect([isElsewhere(talk, draft), isElsewhere(talk, { ...draft, room: 'foyer' }), isElsewhere(talk, { ...draft, start: now(65) })]).toEqual([false, true, true]);
  expect(moveTo({ ...draft, room: 'foyer' }, 'halle-a')).toMatchObject({ kind: 'move', start: at(60), room: 'foyer' });
  expect(moveTo(draft, 'halle-a').room).toBeNull();
});
