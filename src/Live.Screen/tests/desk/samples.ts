import type { BroadcastView, DeskSession, PreviewView, ReleaseView } from '../../src/wire';
import { at, session } from '../samples';

export const zone = 'Europe/Vienna';

/** Minutes after the sample day's first talk starts. */
export const now = (minutes: number): number => Date.parse(at(minutes));

export const item = (id: string, from: number, room = 'halle-a', length = 30): DeskSession => ({
  session: session({ id, title: id, start: at(from), end: at(from + length), room, roomName: room }),
  was: null, waiting: 0, queued: 0, answered: 0, other: 0, inRoom: 0, asking: false, absorbers: [], chairs: [], standIns: [], messages: [],
});

export const release: ReleaseView = { version: 2, at: at(0), by: 'Ana', headline: 'Late', lines: [], undoUntil: at(10), undone: false, told: true };

export const broadcast: BroadcastView =
  { id: 'b', text: 'Lunch', channels: ['#a'], by: 'Ana', at: at(0), state: 'sent', wasSent: true, undoUntil: at(10) };

export const preview: PreviewView = {
  basedOn: 1, fingerprint: 'f', headline: '', lines: [], posts: [], slots: [], retimed: [], corrected: 0, questions: 0, chairs: [], overlaps: [],
  absorbed: null, telling: 'atOnce', toldIn: 0, cost: { posts: 0, updates: 0, direct: 0 },
};
