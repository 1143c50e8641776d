import { expect, test } from 'vitest';
import { bounds, columns, columnWidth, fitting, hours, isNear, lanes, linesIn, minute, position, scales, snap, timeAt, topAfterZoom, zoomed } from '../../src/desk/timeline/geometry';
import type { Slot } from '../../src/desk/timeline/geometry';
import { zoneOffset } from '../../src/desk/timeline/zone';

const day = Date.parse('2026-11-21T00:00:00Z');
const at = (time: string): number => Date.parse(`2026-11-21T${time}:00Z`);
const slot = (id: string, from: string, to: string): Slot => ({ id, start: at(from), end: at(to) });

test('a day goes from full hour to full hour, and is never empty', () => {
  const { from, to } = bounds([slot('b', '11:00', '12:20'), slot('a', '09:10', '09:20')]);
  expect([from, to]).toEqual([at('09:00'), at('13:00')]);
  expect(bounds([slot('a', '09:00', '10:00')])).toEqual({ from: at('09:00'), to: at('10:00') });
  expect(hours({ from, to }).map((time) => (time - day) / (60 * minute))).toEqual([9, 10, 11, 12, 13]);
});

test('the full hours are those of the place', () => {
  const kolkata = zoneOffset(day, 'Asia/Kolkata');
  expect(kolkata).toBe(330 * minute);
  expect(zoneOffset(day, 'Etc/UTC')).toBe(0);
  expect(zoneOffset(day, 'America/St_Johns')).toBe(-210 * minute);
  expect(bounds([slot('a', '09:10', '09:20')], kolkata)).toEqual({ from: at('08:30'), to: at('09:30') });
});

test('a place on the time line and its time are the same thing', () => {
  const span = { from: at('09:00'), to: at('18:00') };
  for (const scale of scales) expect(timeAt(position(at('10:17'), span, scale), span, scale)).toBeCloseTo(at('10:17'), -1);
  expect(position(at('10:00'), span, 3)).toBe(180);
});

test('a time snaps to the nearest five minutes', () => {
  expect([at('10:02'), at('10:03'), at('10:57') + 31_000].map((time) => (snap(time) - at('10:00')) / minute)).toEqual([0, 5, 60]);
});

test('what overlaps stands side by side, and only as long as it does', () => {
  const placed = lanes([slot('long', '10:00', '12:00'), slot('a', '10:00', '10:30'), slot('b', '10:30', '11:00'), slot('after', '12:00', '12:30')]);
  expect(placed.get('long')).toEqual({ lane: 0, of: 2 });
  expect(placed.get('a')).toEqual({ lane: 1, of: 2 });
  expect(placed.get('b')).toEqual({ lane: 1, of: 2 });
  expect(placed.get('after')).toEqual({ lane: 0, of: 1 });
});

test('no two sessions of one room ever cover each other', () => {
  const slots = Array.from({ length: 60 }, (_, index) => ({ id: `${index}`, start: (index * 37) % 500, end: ((index * 37) % 500) + 5 + ((index * 13) % 90) }));
  const placed = lanes(slots);
  for (const a of slots) {
    for (const b of slots) {
      if (a.id >= b.id || a.start >= b.end || b.start >= a.end) continue;
      expect(placed.get(a.id)!.lane).not.toBe(placed.get(b.id)!.lane);
      expect(placed.get(a.id)!.of).toBe(placed.get(b.id)!.of);
    }
  }
});

test('a label has as many lines as its session has room for', () => {
  expect([3, 15, 43, 44, 61, 78, 500].map(linesIn)).toEqual([0, 1, 1, 2, 3, 4, 4]);
});

test('rooms fill the window, and never get too narrow to read', () => {
  expect([columnWidth(1200, 1, 176), columnWidth(1200, 3, 176), columnWidth(1200, 36, 176), columnWidth(1200, 0, 176)]).toEqual([1200, 400, 176, 1200]);
  expect(columns({ top: 0, left: 1000, height: 600, width: 1200 }, 176, 36)).toEqual([4, 13]);
  expect(columns({ top: 0, left: 0, height: 600, width: 1200 }, 1200, 1)).toEqual([0, 0]);
});

test('only what is looked at, and a little around it, is near', () => {
  const span = { from: at('09:00'), to: at('21:00') };
  const view = { top: 600, left: 0, height: 400, width: 800 }; // at 2 pixels a minute: 14:00 to 17:20, and 200 pixels around it
  expect(['11:00', '12:10', '15:00', '19:10', '19:20'].map((time) => isNear({ id: time, start: at(time), end: at(time) + 5 * minute }, view, span, 2)))
    .toEqual([false, false, true, false, false]);
  expect(isNear({ id: 'edge', start: at('12:15'), end: at('12:25') }, view, span, 2)).toBe(true);
  expect(isNear({ id: 'long', start: at('09:00'), end: at('21:00') }, view, span, 2)).toBe(true);
});

test('zooming stops at both ends, and keeps what is looked at in its place', () => {
  expect([zoomed(scales[0], -1), zoomed(scales[0], 1), zoomed(scales.at(-1)!, 1)]).toEqual([scales[0], scales[1], scales.at(-1)]);
  expect(zoomed(3, 1)).toBe(4.8); // a scale that is kept from before need not be one of ours
  expect(topAfterZoom(200, 100, 2, 4)).toBe(500);
});

test('a whole day fits into the window when there is a scale for it', () => {
  expect(fitting({ from: at('09:00'), to: at('18:00') }, 620)).toBe(1);
  expect(fitting({ from: at('09:00'), to: at('12:00') }, 620)).toBe(3.2);
  expect(fitting({ from: at('00:00'), to: at('23:00') }, 300)).toBe(scales[0]);
});
