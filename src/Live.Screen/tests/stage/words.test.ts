import { expect, test } from 'vitest';
import { largest } from '../../src/stage/fit';
import { duration, left } from '../../src/stage/left';
import { qrPath } from '../../src/stage/qr';
import { asker } from '../../src/stage/words';
import { at, session } from '../samples';

test('letters are as large as they fit, and never smaller than the smallest', () => {
  expect(largest(10, 100, (size) => size <= 42)).toBe(42);
  expect(largest(10, 100, () => true)).toBe(100);
  expect(largest(10, 100, () => false)).toBe(10);
});

test.each([
  [-5, 'Starts in 5 minutes', 'calm'],
  [10, 'Questions in 15 minutes', 'calm'],
  [26, '4 minutes left for questions', 'now'],
  [28.5, '1:30 left for questions', 'trouble'],
  [33, 'Time is up', 'calm'],
])('at minute %d the room reads "%s"', (minutes, words, tone) => {
  expect(left(session(), Date.parse(at(minutes)))).toEqual({ words, tone });
});

test('a talk without question time tells how long it goes on', () => {
  expect(left(session({ questionsAt: at(30) }), Date.parse(at(5))).words).toBe('25 minutes left');
});

test('durations are those of the language', () => {
  expect(duration(12 * 60_000)).toBe('12 minutes');
  expect(duration(65 * 60_000)).toBe('1 hour 5 minutes');
  expect(duration(120 * 60_000)).toBe('2 hours');
  expect(duration(67_000)).toBe('1:07');
});

test('whoever asks keeps the direction of the name', () => {
  expect(asker({ text: '', name: null, remote: true, votes: 0 })).toBe('Anonymous, remote');
  expect(asker({ text: '', name: 'ليلى', remote: false, votes: 0 })).toBe('\u2068ليلى\u2069, in the room');
});

test('a QR code is drawn with its finders and white around it', () => {
  const { size, path } = qrPath('https://live.example.org/#join=K7QM-2XRD');
  expect(size).toBe(29 + 8);
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect(Math.max(...[...path.matchAll(/M(\d+) /gu)].map(([, x]) => Number(x)))).toBeLessThan(size - 4);
});
