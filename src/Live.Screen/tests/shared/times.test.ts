import { expect, test } from 'vitest';
import { countdown, sessionClock, span } from '../../src/shared/sessionClock';
import { clockTime, day, dayKey, range, zoneNote } from '../../src/shared/times';
import { at, session, start } from '../samples';

const told = (minutes: number) => sessionClock(session(), Date.parse(at(minutes)));

test.each([
  [-5, 'starts in 5 minutes', 'calm'],
  [10, 'questions in 15 minutes', 'calm'],
  [25, '5 minutes left for questions', 'now'],
  [28.5, '1:30 left for questions', 'trouble'],
  [30, 'time is up', 'trouble'],
  [33, 'time was up 3 minutes ago', 'trouble'],
])('at minute %d the chair reads "%s"', (minutes, words, tone) => {
  expect(told(minutes)).toMatchObject({ words, tone });
});

test('a session without question time tells the time of the talk', () => {
  const talk = session({ questionsAt: at(30) });
  expect(sessionClock(talk, Date.parse(at(20))).words).toBe('10 minutes left');
});

test('time passes from 0 to 1', () => {
  expect(told(-5).passed).toBe(0);
  expect(told(15).passed).toBe(0.5);
  expect(told(99).passed).toBe(1);
});

test('spans are said as people say them', () => {
  expect(span(20_000)).toBe('less than a minute');
  expect(span(61_000)).toBe('1 minute');
  expect(span(65 * 60_000)).toBe('1 hour 5 minutes');
  expect(countdown(67_000)).toBe('1:07');
  expect(countdown(-5)).toBe('0:00');
});

test('times are those of the place', () => {
  expect(clockTime(start, 'Europe/Vienna')).toBe('10:00');
  expect(range(at(0), at(30), 'Europe/Vienna')).toBe('10:00–10:30');
  expect(clockTime('2026-11-21T23:30:00Z', 'Europe/Vienna')).toBe('00:30');
  expect(dayKey('2026-11-21T23:30:00Z', 'Europe/Vienna')).toBe('2026-11-22');
  expect(day(start, 'Europe/Vienna')).toBe('Saturday 21 November');
});

test('the zone is named only to readers whose clocks show another time', () => {
  expect(zoneNote('Europe/Vienna', start, 'America/New_York')).toBe('Vienna time');
  expect(zoneNote('Europe/Vienna', start, 'Europe/Berlin')).toBeNull();
  expect(zoneNote('America/New_York', start, 'Europe/Vienna')).toBe('New York time');
});
