import { expect, test } from 'vitest';
import { dayToShow, days, drift, lateCandidate, overrun, sessionsOf, standing } from '../../src/desk/day';
import { changedSince, undoable, undoableBroadcast } from '../../src/desk/releases';
import { announcement, chairWords, consequences, costWords, driftWords, healthWords, isUnattended, originWords, questionWords, standingWords, wasWords } from '../../src/desk/words';
import { at } from '../samples';
import { broadcast, item, now, preview, release, zone } from './samples';

test('the days are in order, and each has its sessions by time', () => {
  const all = [item('tomorrow', 24 * 60), item('b', 40), item('a', 0)];
  expect(days(all, zone)).toEqual(['2026-11-21', '2026-11-22']);
  expect(sessionsOf(all, '2026-11-21', zone).map(({ session }) => session.id)).toEqual(['a', 'b']);
});

test('the desk opens with today, or the next day with something in it, or the last', () => {
  expect(dayToShow(['2026-11-20', '2026-11-22'], '2026-11-21')).toBe('2026-11-22');
  expect(dayToShow(['2026-11-20'], '2026-11-21')).toBe('2026-11-20');
  expect(dayToShow([], '2026-11-21')).toBeNull();
});

test('a session stands somewhere in its life', () => {
  const { session: talk } = item('a', 0);
  expect([-1, 0, 29, 30].map((minute) => standing(talk, now(minute)))).toEqual(['before', 'on', 'on', 'over']);
  expect(standing({ ...talk, cancelled: true }, now(0))).toBe('cancelled');
});

test('a session that is still asking after its end is over its time, and says so', () => {
  const asking = { ...item('a', 0), asking: true };
  expect([29, 30, 36].map((minute) => overrun(asking, now(minute)) / 60_000)).toEqual([0, 0, 6]);
  expect(standingWords(asking, now(36))).toBe('6 min over, still asking');
  expect(standingWords({ ...asking, asking: false }, now(36))).toBe('over');
});

test('drift is told in words: later, earlier, longer, elsewhere, or not at all', () => {
  const talk = item('a', 10);
  expect(driftWords(talk)).toBeNull();
  const was = (from: number, to: number, roomName = 'halle-a') => ({ ...talk, was: { start: at(from), end: at(to), roomName } });
  expect(drift(was(0, 30))).toEqual({ start: 10, end: 10 });
  expect([driftWords(was(0, 30)), driftWords(was(15, 45)), driftWords(was(10, 35)), driftWords(was(10, 45))])
    .toEqual(['10 min late', '5 min early', 'ends 5 min later', 'ends 5 min earlier']);
  expect(wasWords(was(0, 30), zone)).toBe('was 10:00');
  expect(wasWords(was(10, 40, 'foyer'), zone)).toBe('was in foyer');
  expect(wasWords(was(10, 35), zone)).toBeNull();
});

test('a room runs late from what is on there, or comes next', () => {
  const all = [item('c', 80), item('a', 0), { ...item('b', 40), session: { ...item('b', 40).session, cancelled: true } }, item('f', 0, 'foyer')];
  expect([0, 30, 200].map((minute) => lateCandidate(all, 'halle-a', now(minute))?.session.id)).toEqual(['a', 'c', undefined]);
});

test('a change can be taken back until its time is over, once', () => {
  expect(undoable([release], now(9))?.version).toBe(2);
  expect(undoable([release], now(10))).toBeNull();
  expect(undoable([{ ...release, undone: true }], now(1))).toBeNull();
  expect(undoableBroadcast([broadcast], now(9))?.id).toBe('b');
  expect(undoableBroadcast([broadcast], now(10))).toBeNull();
});

test('what changed since a preview is what came after its version', () => {
  expect(changedSince([{ ...release, version: 3 }, release], 2).map(({ version }) => version)).toEqual([3]);
  expect(changedSince([release], 2)).toEqual([]);
});

test('what a change means is told in words, and what does not happen is not', () => {
  expect(consequences({ ...preview, questions: 1, chairs: ['Hadi', 'Wei'], absorbed: { title: 'Lunch', minutes: 40, was: 60 }, cost: { posts: 1, updates: 3, direct: 0 } }))
    .toEqual([
      ['Takes up the delay', 'Lunch: 40 min instead of 60'],
      ['Questions', '1 open question moves along'],
      ['Chairs concerned', 'Hadi, Wei'],
      ['In Slack', '1 new message · 3 edited in place'],
    ]);
  expect(costWords({ posts: 0, updates: 0, direct: 0 })).toBe('nothing');
});

test('announcements and counts are told in the words of the desk', () => {
  expect(announcement({ kind: 'lead', lead: 10, title: 'Talk' })).toBe('In 10 minutes: Talk');
  expect(announcement({ kind: 'questions', lead: 0, title: 'Talk' })).toBe('Questions open: Talk');
  const asked = { ...item('a', 0), waiting: 3, answered: 1, inRoom: 1 };
  expect([questionWords(asked), originWords(asked)]).toEqual(['3 waiting · 1 answered', '3 remote · 1 room']);
  expect([questionWords(item('a', 0)), originWords(item('a', 0))]).toEqual([null, null]);
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

test('health is told in words: what works, or what is wrong', () => {
  const health = { well: true, words: 'as the server says', trouble: null, nodes: 3, screens: 812, waiting: 4, behind: 0.23 };
  expect(healthWords(health)).toBe('All well: 3 nodes, Slack 0.2 s behind, 812 screens.');
  expect(healthWords({ ...health, nodes: 1, waiting: 0, screens: 1 })).toBe('All well: Slack is up to date, 1 screen.');
  expect(healthWords({ ...health, well: false, trouble: 'slow', behind: 181 })).toContain('3 min behind: 4 messages');
  expect(healthWords({ ...health, well: false, trouble: 'a-new-one' })).toBe('as the server says');
});
