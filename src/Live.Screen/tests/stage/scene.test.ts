import { expect, test } from 'vitest';
import { largest } from '../../src/stage/fit';
import { scene } from '../../src/stage/scene';
import type { StageFrame } from '../../src/wire';
import { at, session } from '../samples';

const asking = { text: 'Why?', name: null, remote: true, votes: 2 };
const frame: StageFrame = {
  epoch: 'one', position: 1, at: at(0), zone: 'Europe/Vienna', programme: 'Day', roomName: 'Halle A', channel: 'halle-a',
  sessions: [
    session({ id: 'first' }),
    session({ id: 'coffee', kind: 'break', start: at(30), end: at(60) }),
    session({ id: 'second', start: at(60), end: at(90), questionsAt: at(85) }),
  ],
  questions: {},
};
const shows = (minutes: number, changes: Partial<StageFrame> = {}) => {
  const what = scene({ ...frame, ...changes }, Date.parse(at(minutes)));
  return what.kind === 'session' ? what.session.id : what.kind === 'between' ? `next ${what.next.id}` : 'end';
};

test('the clock chooses what is on', () => {
  expect(shows(-10)).toBe('next first');
  expect(shows(0)).toBe('first');
  expect(shows(29.9)).toBe('first');
  expect(shows(60)).toBe('second');
  expect(shows(90)).toBe('end');
});

test('a break shows what comes after it', () => {
  expect(shows(30)).toBe('next second');
});

test('a question that is still being asked keeps its session on until the next one starts', () => {
  const questions = { first: { asking, next: [] } };
  expect(shows(33, { questions })).toBe('first');
  const sessions = frame.sessions.filter(({ kind }) => kind !== 'break');
  expect(shows(33, { questions, sessions })).toBe('first');
  expect(shows(46, { questions, sessions })).toBe('next second');
  expect(shows(60, { questions, sessions })).toBe('second');
});

test('a question asked a little early brings its session with it', () => {
  const questions = { second: { asking, next: [] } };
  expect(shows(50, { questions })).toBe('second');
  expect(shows(20, { questions })).toBe('first');
});

test('the next session may be on another day', () => {
  const sessions = [session({ id: 'tomorrow', start: at(24 * 60), end: at(24 * 60 + 30) })];
  expect(scene({ ...frame, sessions }, Date.parse(at(0)))).toMatchObject({ kind: 'between', today: false });
});

test('letters are as large as they fit, and never smaller than the smallest', () => {
  expect(largest(10, 100, (size) => size <= 42)).toBe(42);
  expect(largest(10, 100, () => true)).toBe(100);
  expect(largest(10, 100, () => false)).toBe(10);
});
