import { expect, test } from 'vitest';
import { fit, fitWords, pace, tally, turn, unheard, usualPace } from '../../src/chair/pace';
import { at, question, session } from '../samples';

const answered = (id: string, from: number, to: number) => question(id, { state: 'answered', putAt: at(from), doneAt: at(to) });
const now = (minutes: number) => Date.parse(at(minutes));

test('a session without answers goes at the usual pace', () => {
  expect(pace([answered('a', 25, 26)])).toBe(usualPace);
});

test('the pace is the middle of what was answered aloud', () => {
  expect(pace([answered('a', 20, 21), answered('b', 21, 23), answered('c', 23, 29)])).toBe(120_000);
});

test('slips that were put and answered within seconds do not count', () => {
  expect(pace([1, 2, 3, 4].map((n) => answered(`${n}`, 20, 20.05)))).toBe(usualPace);
});

test('during the talk only the question time counts', () => {
  expect(fit(session(), null, 60_000, now(3))).toBe(5);
});

test('what is being asked takes its rest first', () => {
  const asking = question('a', { state: 'asking', putAt: at(25.5) });
  expect(fit(session(), asking, 60_000, now(26))).toBe(3);
  expect(fit(session(), null, 60_000, now(26))).toBe(4);
});

test('when time is up nothing fits', () => {
  expect(fit(session(), null, 60_000, now(31))).toBe(0);
  expect(fitWords(0)).toBe('no more fit, unless one is short');
  expect(fitWords(1)).toBe('about 1 more fits');
  expect(fitWords(3)).toBe('about 3 more fit');
});

test('remote and room take turns when both have something queued', () => {
  const asked = tally([answered('a', 20, 21), question('b', { origin: 'room', state: 'waiting' })]);
  const both = [question('q', { state: 'queued' }), question('r', { origin: 'room', state: 'queued' })];
  expect(asked).toEqual({ remote: 1, room: 0 });
  expect(turn(asked, both)).toBe('room');
  expect(turn({ remote: 1, room: 1 }, both)).toBeNull();
  expect(turn(asked, [question('q')])).toBeNull();
});

test('who was not heard yet is marked while somebody who was is queued; of anonymous ones nobody knows', () => {
  const queued = [question('again', { name: 'Wei', heard: true, state: 'queued' })];
  expect(unheard(question('first', { name: 'Ada' }), queued)).toBe(true);
  expect(unheard(question('first', { name: 'Ada' }), [])).toBe(false);
  expect(unheard(question('nobody'), queued)).toBe(false);
  expect(unheard(question('again', { name: 'Wei', heard: true }), queued)).toBe(false);
});
