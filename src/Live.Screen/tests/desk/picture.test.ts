import { expect, test } from 'vitest';
import { merged } from '../../src/desk/picture';
import type { DeskFrame, LedgerView } from '../../src/wire';
import { at } from '../samples';
import { item, zone } from './samples';

const line = (id: string, status: LedgerView['status'] = 'planned'): LedgerView =>
  ({ id, kind: 'start', title: id, due: at(0), lead: 0, place: null, status, reason: null });

const whole: DeskFrame = {
  epoch: 'one', position: 10, at: at(0), whole: true, zone, programme: 'Day', version: 1,
  rooms: [{ id: 'halle-a', name: 'Halle A', channel: '#a' }], sessions: [item('a', 0), item('b', 40)], ledger: [line('x'), line('y')],
  releases: [], held: [], broadcasts: [], chairs: [{ id: 'wei', name: 'Wei', organizer: false, sessions: [], revokedAt: null }],
  health: { well: true, words: '', trouble: null, nodes: 1, screens: 1, waiting: 0, behind: 0 },
};
const part = (changes: Partial<DeskFrame>): DeskFrame =>
  ({ ...whole, position: 11, whole: false, rooms: null, sessions: [], ledger: [], chairs: null, ...changes });

test('what has changed takes its place, and everything else stays the very same', () => {
  const shown = merged(null, whole)!;
  const after = merged(shown, part({ sessions: [{ ...item('b', 40), waiting: 2 }], ledger: [line('x', 'sent')] }))!;
  expect(after.sessions.map(({ waiting }) => waiting)).toEqual([0, 2]);
  expect(after.sessions[0]).toBe(shown.sessions[0]);
  expect(after.ledger.map(({ status }) => status)).toEqual(['sent', 'planned']);
  expect([after.rooms, after.chairs]).toEqual([shown.rooms, shown.chairs]);
});

test('a part that is older, or of another log, or comes before the whole changes nothing', () => {
  const shown = merged(null, whole)!;
  expect(merged(shown, part({ position: 10, sessions: [{ ...item('a', 0), waiting: 9 }] }))).toBe(shown);
  expect(merged(shown, part({ epoch: 'two' }))).toBe(shown);
  expect(merged(null, part({}))).toBeNull();
});

test('a whole frame takes the place of everything, unless it is older', () => {
  const shown = merged(null, whole)!;
  expect(merged(shown, { ...whole, position: 9, sessions: [] })).toBe(shown);
  expect(merged(shown, { ...whole, epoch: 'two', position: 1, sessions: [] })?.sessions).toEqual([]);
  expect(merged(shown, { ...whole, position: 10, sessions: [] })?.sessions).toEqual([]); // after a cut: the answer is newer than what was missed
});
