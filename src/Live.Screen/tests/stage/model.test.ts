import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Clock } from '../../src/hub/clock';
import { Stage } from '../../src/stage/model';
import type { RoomCodeView } from '../../src/wire';
import { refusal, ScriptedHub, value } from '../scriptedHub';
import { at, start } from '../samples';
import { asking, stageFrame } from './samples';

const minute = 60_000;
const me = { id: null, name: null, organizer: false, sessions: [], until: at(600) };
const code = (name: string, until: number): RoomCodeView => ({ code: name, address: `https://live.example.org/#join=${name}`, until: at(until) });

let codes: RoomCodeView[];
let hub: ScriptedHub;
let stage: Stage;

beforeEach(() => vi.useFakeTimers({ now: start }));
afterEach(() => {
  stage.line.stop();
  vi.useRealTimers();
});

const open = async (pass: string | null = 'pass'): Promise<void> => {
  codes = [code('FIRST', 3), code('SECOND', 6)];
  hub = new ScriptedHub({
    Enter: (token) => (token === 'pass' ? value(me) : refusal('This link is over.')),
    WatchStage: () => value({ ...stageFrame, questions: { first: { asking, next: [] } } }),
    RoomCode: () => value(codes.shift() ?? code('LAST', 9)),
  });
  const clock = new Clock();
  stage = new Stage(hub.open, clock, null, pass);
  clock.start();
  void stage.line.run();
  await vi.advanceTimersByTimeAsync(0);
};

/** Time passes with signs of life, as a healthy server gives them. */
const pass = async (milliseconds: number): Promise<void> => {
  for (let passed = 0; passed < milliseconds; passed += 1_000) {
    await vi.advanceTimersByTimeAsync(1_000);
    hub.sign();
  }
};

test('a projector with a pass shows the code of its room, and the next one when it is due', async () => {
  await open();
  expect(stage.code.value?.code).toBe('FIRST');
  await pass(3 * minute + 2_000);
  expect(stage.code.value?.code).toBe('SECOND');
  expect(hub.times('RoomCode')).toBe(2);
});

test('without a pass nobody asks for a code', async () => {
  await open(null);
  await pass(5 * minute);
  expect(stage.code.value).toBeNull();
  expect([hub.times('Enter'), hub.times('RoomCode')]).toEqual([0, 0]);
});

test('a pass that is over leaves the stage as it is, and says why there is no code', async () => {
  await open('old');
  expect(stage.frame.value?.roomName).toBe('Halle A');
  expect([stage.code.value, stage.trouble.value?.sentence]).toEqual([null, 'This link is over.']);
});

test('while the line is cut an old code goes soon, and questions are believed for two minutes', async () => {
  await open();
  hub.unplug();
  await vi.advanceTimersByTimeAsync(minute);
  expect([stage.code.value?.code, stage.believed.value]).toEqual(['FIRST', true]);
  await vi.advanceTimersByTimeAsync(1.5 * minute);
  expect(stage.believed.value).toBe(false);
  await vi.advanceTimersByTimeAsync(2 * minute);
  expect(stage.code.value).toBeNull();

  hub.unplugged = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect([stage.code.value?.code, stage.believed.value]).toEqual(['SECOND', true]);
});
