import { expect, test } from 'vitest';
import { coming, scene } from '../../src/stage/scene';
import type { StageFrame } from '../../src/wire';
import { at, session } from '../samples';
import { asking, stageFrame as frame } from './samples';

const shows = (minutes: number, changes: Partial<StageFrame> = {}, believed = true) => {
  const what = scene({ ...frame, ...changes }, Date.parse(at(minutes)), believed);
  return what.kind === 'asking' || what.kind === 'on' ? `${what.kind} ${what.session.id}` : what.kind === 'end' ? 'end' : `${what.kind} ${what.next.id}`;
};

test('the clock chooses what is on', () => {
  expect(shows(-10)).toBe('between first');
  expect(shows(0)).toBe('on first');
  expect(shows(29.9)).toBe('on first');
  expect(shows(60)).toBe('on second');
  expect(shows(90)).toBe('end');
});

test('a break shows what comes after it, and until when it is', () => {
  expect(shows(30)).toBe('between second');
  expect(scene(frame, Date.parse(at(30)))).toMatchObject({ pause: { id: 'coffee' } });
  expect(scene(frame, Date.parse(at(-10)))).toMatchObject({ pause: null });
});

test('a question that is still being asked keeps its session on until the next one starts', () => {
  const questions = { first: { asking, next: [] } };
  expect(shows(33, { questions })).toBe('asking first');
  const sessions = frame.sessions.filter(({ kind }) => kind !== 'break');
  expect(shows(33, { questions, sessions })).toBe('asking first');
  expect(shows(46, { questions, sessions })).toBe('between second');
  expect(shows(60, { questions, sessions })).toBe('on second');
});

test('a question asked a little early brings its session with it', () => {
  const questions = { second: { asking, next: [] } };
  expect(shows(50, { questions })).toBe('asking second');
  expect(shows(20, { questions })).toBe('on first');
});

test('questions that may be old are not shown; the programme is', () => {
  const questions = { first: { asking, next: [asking] } };
  expect(shows(10, { questions })).toBe('asking first');
  expect(shows(10, { questions }, false)).toBe('on first');
  expect(scene({ ...frame, questions }, Date.parse(at(10)), false)).toMatchObject({ next: [] });
});

test('the end of a day that is not the last tells when it goes on', () => {
  const tomorrow = session({ id: 'tomorrow', start: at(24 * 60), end: at(24 * 60 + 30) });
  expect(scene({ ...frame, sessions: [...frame.sessions, tomorrow] }, Date.parse(at(100)))).toMatchObject({ kind: 'over', next: { id: 'tomorrow' }, begun: true });
  expect(scene({ ...frame, sessions: [tomorrow] }, Date.parse(at(0)))).toMatchObject({ kind: 'over', begun: false });
});

test('what comes is told in order, with what moved and what is not here any more, and only of that day', () => {
  const changed: StageFrame = {
    ...frame,
    sessions: [...frame.sessions, session({ id: 'tomorrow', start: at(24 * 60), end: at(24 * 60 + 30) })],
    planned: { second: at(50) },
    away: [
      { title: 'Gone', planned: at(40), start: at(40), roomName: null },
      { title: 'Elsewhere', planned: at(70), start: at(75), roomName: 'Halle B' },
      { title: 'Long ago', planned: at(-60), start: at(-60), roomName: null },
    ],
  };
  expect(coming(changed, Date.parse(at(0))).map(({ title, was, elsewhere, cancelled }) => [title, was, elsewhere, cancelled])).toEqual([
    ['Coffee', null, null, false],
    ['Gone', null, null, true],
    ['Invited Talk 2', at(50), null, false],
    ['Elsewhere', null, 'Halle B', false],
  ]);
});
