import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backoff } from '../../src/hub/backoff';
import { Line, silence } from '../../src/hub/line';
import { ScriptedHub, value } from '../scriptedHub';

const done = value({ position: 1 });

function lineOf(hub: ScriptedHub) {
  const line = new Line(hub.open, { resume: async () => null, push: () => undefined });
  void line.run();
  return line;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('silence is told within three seconds, and a sign of life ends it without a new connection', async () => {
  const line = lineOf(new ScriptedHub({}));
  await vi.advanceTimersByTimeAsync(silence);
  expect(line.state.value.kind).toBe('live');
  await vi.advanceTimersByTimeAsync(501);
  expect(line.state.value.kind).toBe('cut');
});

test('a sign of life ends a silence', async () => {
  const hub = new ScriptedHub({});
  const line = lineOf(hub);
  await vi.advanceTimersByTimeAsync(3_000);
  hub.sign();
  expect(line.state.value.kind).toBe('live');
});

test('the moment of a cut stays the same while it lasts', async () => {
  const hub = new ScriptedHub({});
  const line = lineOf(hub);
  await vi.advanceTimersByTimeAsync(100);
  hub.unplug();
  await vi.advanceTimersByTimeAsync(0);
  const since = line.state.value;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(line.state.value).toBe(since);
});

test('a line that is back is live by itself within five seconds', async () => {
  const hub = new ScriptedHub({});
  const line = lineOf(hub);
  await vi.advanceTimersByTimeAsync(0);
  hub.unplug();
  await vi.advanceTimersByTimeAsync(120_000);
  hub.unplugged = false;
  await vi.advanceTimersByTimeAsync(5_000);
  hub.sign();
  expect(line.state.value.kind).toBe('live');
});

test('when the phone says that the network is back, it is tried at once', async () => {
  const hub = new ScriptedHub({});
  const line = lineOf(hub);
  await vi.advanceTimersByTimeAsync(0);
  hub.unplug();
  await vi.advanceTimersByTimeAsync(30_000);
  hub.unplugged = false;
  line.nudge();
  await vi.advanceTimersByTimeAsync(0);
  expect(line.state.value.kind).toBe('live');
});

test('a call waits for the line, and is made once it is there', async () => {
  const hub = new ScriptedHub({ Queue: () => done });
  hub.unplugged = true;
  const line = lineOf(hub);
  const reply = line.ask('Queue', 'a', 'key');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(hub.calls).toEqual([]);
  hub.unplugged = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await reply).toEqual(done);
  expect(hub.calls).toEqual([['Queue', 'a', 'key']]);
});

test('waiting doubles, ends at five seconds and is spread', () => {
  expect(backoff(0, 1)).toBe(250);
  expect(backoff(1, 1)).toBe(500);
  expect(backoff(99, 1)).toBe(5_000);
  expect(backoff(99, 0)).toBe(2_500);
});

test('a server that is just starting is asked again, and not taken for a refusal', async () => {
  const answers = [{ code: 'live.starting', sentence: 'Live is just starting.' }, null];
  const line = new Line(new ScriptedHub({}).open, { resume: async () => answers.shift() ?? null, push: () => undefined });
  void line.run();
  await vi.advanceTimersByTimeAsync(0);
  expect(line.state.value.kind).toBe('cut');
  await vi.advanceTimersByTimeAsync(1_700);
  expect(line.state.value.kind).toBe('live');
});

test('what waits for the line is given to a live one only, not to one that is silent', async () => {
  const hub = new ScriptedHub({});
  const line = lineOf(hub);
  await vi.advanceTimersByTimeAsync(0);
  expect(line.ready()).toBeNull();
  await vi.advanceTimersByTimeAsync(3_000);
  let ready = false;
  void line.ready()?.then(() => (ready = true));
  await vi.advanceTimersByTimeAsync(500);
  expect(ready).toBe(false);
  hub.sign();
  await vi.advanceTimersByTimeAsync(0);
  expect(ready).toBe(true);
});
