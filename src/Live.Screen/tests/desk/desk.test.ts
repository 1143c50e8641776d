import { expect, test } from 'vitest';
import { dayToShow, days, roomDays, standing } from '../../src/desk/day';
import { undoable } from '../../src/desk/releases';
import { announcement, chairWords, consequences, isUnattended, questionWords } from '../../src/desk/words';
import type { DeskSession, ReleaseView } from '../../src/wire';
import { at, session } from '../samples';

const item = (id: string, from: number, room = 'halle-a'): DeskSession => ({
  session: session({ id, start: at(from), end: at(from + 30), room, roomName: room }),
  waiting: 0, queued: 0, answered: 0, other: 0, absorbers: [], chairs: [], standIns: [], messages: [],
});
const zone = 'Europe/Vienna';
const now = (minutes: number) => Date.parse(at(minutes));

test('the day is told room by room, with a line for now', () => {
  const rooms = roomDays([item('b', 40), item('a', 0), item('f', 0, 'foyer')], '2026-11-21', zone, now(35));
  expect(rooms.map(({ room, sessions, nowAt }) => [room, sessions.map(({ session: { id } }) => id), nowAt]))
    .toEqual([['halle-a', ['a', 'b'], 1], ['foyer', ['f'], 1]]);
});

test('another day has no line for now', () => {
  const tomorrow = item('t', 24 * 60);
  expect(days([tomorrow, item('a', 0)], zone)).toEqual(['2026-11-21', '2026-11-22']);
  expect(roomDays([tomorrow], '2026-11-22', zone, now(0))[0]?.nowAt).toBeNull();
});

test('the desk opens with today, or the next day with something in it, or the last', () => {
  expect(dayToShow(['2026-11-20', '2026-11-22'], '2026-11-21')).toBe('2026-11-22');
  expect(dayToShow(['2026-11-20'], '2026-11-21')).toBe('2026-11-20');
  expect(dayToShow([], '2026-11-21')).toBeNull();
});

test('a session stands somewhere in its life', () => {
  const { session: talk } = item('a', 0);
  expect([-1, 0, 29, 30].map((minute) => standing(talk, now(minute)))).toEqual(['to come', 'on now', 'on now', 'over']);
  expect(standing({ ...talk, cancelled: true }, now(0))).toBe('cancelled');
});

test('a change can be taken back until its time is over, once', () => {
  const release: ReleaseView = { version: 2, at: at(0), by: 'Ana', headline: 'Late', lines: [], undoUntil: at(10), undone: false };
  expect(undoable([release], now(9))?.version).toBe(2);
  expect(undoable([release], now(10))).toBeNull();
  expect(undoable([{ ...release, undone: true }], now(1))).toBeNull();
});

test('what a change means is told in words, and what does not happen is not', () => {
  const preview = {
    basedOn: 1, fingerprint: 'f', headline: '', lines: [], message: '', channels: [],
    retimed: 7, corrected: 0, questions: 1, chairs: ['Hadi', 'Wei'], overlaps: [], when: 'Goes out at once',
  };
  expect(consequences(preview)).toEqual(['re-times 7 announcements', '1 question moves along', '2 chairs see it on the screen: Hadi, Wei']);
});

test('announcements and counts are told in the words of the desk', () => {
  const line = { id: 'm', title: 'Talk', due: at(0), place: null, status: 'planned', reason: null } as const;
  expect(announcement({ ...line, kind: 'lead', lead: 10 })).toBe('In 10 minutes: Talk');
  expect(announcement({ ...line, kind: 'questions', lead: 0 })).toBe('Questions open: Talk');
  expect(questionWords({ ...item('a', 0), waiting: 3, answered: 1 })).toBe('3 waiting · 1 answered');
  expect(questionWords(item('a', 0))).toBeNull();
});

test('a session that is about to start without a chair is told, and only then', () => {
  const mark = { id: 'wei', name: 'Wei', at: null, by: null };
  const talk = { ...item('a', 60), chairs: [mark, { ...mark, id: 'hadi' }] };
  expect([34, 35, 89, 90].map((minute) => isUnattended(talk, now(minute)))).toEqual([false, true, true, false]);
  expect(isUnattended({ ...talk, chairs: [mark, { ...mark, at: at(40) }] }, now(50))).toBe(false);
  expect(isUnattended({ ...talk, chairs: [] }, now(50))).toBe(false);
  expect(isUnattended({ ...talk, session: { ...talk.session, cancelled: true } }, now(50))).toBe(false);
});

test('a chair is there, has been spoken to, or is not there yet', () => {
  const mark = { id: 'wei', name: 'Wei', at: at(0), by: null };
  expect([mark, { ...mark, by: 'Olga' }, { ...mark, at: null }].map((chair) => chairWords(chair, () => '9:12')))
    .toEqual(['here since 9:12', 'Olga has spoken to them, 9:12', 'not here yet']);
});
