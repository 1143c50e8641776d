import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Chair } from '../../src/chair/model';
import { press } from '../../src/chair/press';
import { Clock } from '../../src/hub/clock';
import type { ChairFrame, Reply } from '../../src/wire';
import { at, frame, message, part, question, session } from '../samples';
import { Memory, ScriptedHub, refusal, value } from '../scriptedHub';

const me = { id: 'hadi', name: 'Hadi', organizer: false, sessions: ['invited-talk-2'], until: at(600) };
const first = frame({ questions: [question('a'), question('b', { state: 'queued', votes: 4 })] });

const stays = <T>(): Promise<T> => new Promise(() => undefined);

function chairOf(hub: ScriptedHub, store: Storage = new Memory(), wanted: string | null = 'invited-talk-2') {
  const went: string[] = [];
  const chair = new Chair(hub.open, new Clock(), store, 'token', wanted, (id) => went.push(id));
  void chair.line.run();
  return { chair, went };
}

const state = (chair: Chair, id: string) => chair.questions.value.get(id)?.state;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(at(26)) }));
afterEach(() => void vi.useRealTimers());

test('a screen enters, watches, and shows the session', async () => {
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(first) });
  const { chair } = chairOf(hub);
  await settle();
  expect(hub.calls).toEqual([['Enter', 'token'], ['WatchChair', 'invited-talk-2', null, 0]]);
  expect(chair.line.state.value.kind).toBe('live');
  expect(chair.places.value.queued[0]?.id).toBe('b');
});

test('what a chair does shows before the server has answered, and stays without a flicker', async () => {
  let answer = (_: Reply<{ position: number }>): void => {};
  const hub = new ScriptedHub({
    Enter: () => value(me),
    WatchChair: () => value(first),
    Queue: () => new Promise((resolve) => (answer = resolve)),
  });
  const { chair } = chairOf(hub);
  await settle();
  chair.act(question('a'), { kind: 'queue' });
  expect(state(chair, 'a')).toBe('queued');
  answer(value({ position: 12 }));
  await settle();
  hub.push('Chair', part(11, { questions: [question('b', { state: 'queued', votes: 5 })] }));
  expect(state(chair, 'a')).toBe('queued');
  hub.push('Chair', part(12, { questions: [question('a', { state: 'queued' })] }));
  expect(chair.outbox.items.value).toEqual([]);
  expect(state(chair, 'a')).toBe('queued');
});

test('a refusal puts the question back and is said in its own sentence', async () => {
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(first), Put: () => refusal('Wei Chen was quicker.') });
  const { chair } = chairOf(hub);
  await settle();
  chair.next();
  expect(chair.places.value.asking?.id).toBe('b');
  await settle();
  expect(chair.places.value.asking).toBeNull();
  expect(chair.notice.words.value).toBe('Wei Chen was quicker.');
});

test('what is done without a connection outlives a reload and is sent once, with its key', async () => {
  const script = { Enter: () => value(me), WatchChair: () => value(first), Queue: () => value({ position: 11 }), Put: () => value({ position: 12 }) };
  const hub = new ScriptedHub(script);
  const store = new Memory();
  const { chair } = chairOf(hub, store);
  await settle();
  hub.unplug();
  await settle();
  expect(chair.line.state.value.kind).toBe('cut');
  chair.act(question('a'), { kind: 'queue' });
  chair.act(question('a', { state: 'queued' }), { kind: 'put' });
  expect(state(chair, 'a')).toBe('asking');
  const keys = chair.outbox.items.value.map(({ action }) => action.key);
  chair.line.stop();

  const back = new ScriptedHub(script);
  const { chair: again } = chairOf(back, store);
  await settle();
  expect(back.calls.slice(2)).toEqual([['Queue', 'a', keys[0]], ['Put', 'a', keys[1]]]);
  expect(state(again, 'a')).toBe('asking');
  expect(store.getItem('live.outbox.chair')).toBeNull();
});

test('an action whose answer was lost is sent again with the same key', async () => {
  let queued = 0;
  const hub = new ScriptedHub({
    Enter: () => value(me),
    WatchChair: () => value(first),
    Queue: () => (queued++ === 0 ? stays() : value({ position: 11 })),
  });
  const { chair } = chairOf(hub);
  await settle();
  chair.act(question('a'), { kind: 'queue' });
  await settle();
  hub.cut();
  await vi.advanceTimersByTimeAsync(1_000);
  const sent = hub.calls.filter(([method]) => method === 'Queue');
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
});

test('after a cut the screen says what it has, and gets what it missed', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me),
    WatchChair: (_, epoch) => value(epoch === null ? first : part(15, { questions: [question('a', { votes: 8 })] })),
  });
  const { chair } = chairOf(hub);
  await settle();
  hub.cut();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(hub.calls.at(-1)).toEqual(['WatchChair', 'invited-talk-2', 'one', 10]);
  expect(chair.questions.value.get('a')?.votes).toBe(8);
  expect(state(chair, 'b')).toBe('queued');
});

test('frames that come while a watch is being answered wait for the answer', async () => {
  let answer = (_: Reply<ChairFrame>): void => {};
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => new Promise((resolve) => (answer = resolve)) });
  const { chair } = chairOf(hub);
  await settle();
  hub.push('Chair', part(11, { questions: [question('a', { votes: 3 })] }));
  expect(chair.shown.value).toBeNull();
  answer(value(first));
  await settle();
  expect(chair.shown.value?.position).toBe(11);
  expect(chair.questions.value.get('a')?.votes).toBe(3);
  expect(hub.times('WatchChair')).toBe(1);
});

test('another epoch makes the screen ask for everything', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me),
    WatchChair: () => value(hub.times('WatchChair') === 1 ? first : frame({ epoch: 'two', position: 3, questions: [question('z')] })),
  });
  const { chair } = chairOf(hub);
  await settle();
  hub.push('Chair', part(4, { epoch: 'two' }));
  await settle();
  expect(hub.calls.at(-1)).toEqual(['WatchChair', 'invited-talk-2', null, 0]);
  expect([...chair.questions.value.keys()]).toEqual(['z']);
});

test('back takes back what this screen did last, step by step', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me), WatchChair: () => value(first),
    Queue: () => value({ position: 11 }), Pin: () => value({ position: 12 }), Back: () => value({ position: 13 }),
  });
  const { chair } = chairOf(hub);
  await settle();
  chair.act(question('a'), { kind: 'queue' });
  chair.act(question('b', { state: 'queued' }), { kind: 'pin', pinned: true });
  await settle();
  chair.back();
  chair.back();
  chair.back();
  await settle();
  expect(hub.calls.slice(4).map(([method, id, third]) => [method, id, method === 'Pin' ? third : null]))
    .toEqual([['Pin', 'b', false], ['Back', 'a', null]]);
  expect(chair.notice.words.value).toBe('There is nothing to take back.');
});

test('a link that is refused ends in its sentence, without knocking again', async () => {
  const hub = new ScriptedHub({ Enter: () => refusal('This link has expired.') });
  const { chair } = chairOf(hub);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(chair.line.state.value).toMatchObject({ kind: 'refused', refusal: { sentence: 'This link has expired.' } });
  expect(hub.times('Enter')).toBe(1);
});

test('an address without a session opens the one that is on', async () => {
  const morning = session({ id: 'morning', start: at(-90), end: at(-60) });
  const on = session({ id: 'on' });
  const hub = new ScriptedHub({
    Enter: () => value({ ...me, sessions: ['morning', 'on'] }),
    WatchChair: (id) => value(frame({ session: id === 'on' ? on : morning, sessions: [morning, on] })),
  });
  const { chair, went } = chairOf(hub, new Memory(), null);
  await settle();
  expect(chair.shown.value?.session.id).toBe('on');
  expect(went).toEqual(['on']);
});

test('with keys, the neighbour of a question that leaves is chosen; with a finger nothing is', async () => {
  const two = frame({ questions: [question('a', { votes: 2 }), question('b')] });
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(two), Queue: () => value({ position: 11 }), Dismiss: () => value({ position: 12 }) });
  const { chair } = chairOf(hub);
  await settle();
  press(chair, 'down');
  press(chair, 'queue');
  expect(chair.chosen.value).toBe('b');
  chair.keyed = false;
  chair.act(question('b'), { kind: 'dismiss', reason: 'asked already' });
  expect(chair.chosen.value).toBe('b');
});

test('a move that the state does not allow is explained and not sent', async () => {
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(first) });
  const { chair } = chairOf(hub);
  await settle();
  chair.act(question('b', { state: 'queued' }), { kind: 'queue' });
  await settle();
  expect(hub.times('Queue')).toBe(0);
  expect(chair.notice.words.value).toBe('This does not go with a question that is queued.');
});

test('a message stays on top until it is read, the oldest first, and another screen’s reading takes it away', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me),
    WatchChair: () => value({ ...first, messages: [message('m1'), message('m2'), message('m3')] }),
    AcknowledgeMessage: () => stays(),
  });
  const { chair } = chairOf(hub);
  await settle();
  press(chair, 'gotIt');
  expect(hub.calls.at(-1)?.slice(0, 2)).toEqual(['AcknowledgeMessage', 'm1']);
  expect(chair.messages.value.map(({ id }) => id)).toEqual(['m2', 'm3']);
  hub.push('Chair', part(11, { messages: [message('m3')] }));
  expect(chair.messages.value.map(({ id }) => id)).toEqual(['m3']);
});

test('a reading that the server refuses brings the message back', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me),
    WatchChair: () => value({ ...first, messages: [message('m1')] }),
    AcknowledgeMessage: () => refusal('Not you.'),
  });
  const { chair } = chairOf(hub);
  await settle();
  chair.gotIt();
  expect(chair.messages.value).toEqual([]);
  await settle();
  expect(chair.messages.value.map(({ id }) => id)).toEqual(['m1']);
  expect(chair.notice.words.value).toBe('Not you.');
});

test('a chair checks in for the session on the screen; an organizer who only looks cannot', async () => {
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(first), CheckIn: () => stays() });
  const { chair } = chairOf(hub);
  await settle();
  chair.checkIn();
  expect(hub.calls.at(-1)?.slice(0, 3)).toEqual(['CheckIn', 'invited-talk-2', 'hadi']);
  hub.push('Chair', part(11, { chairs: [{ id: 'wei', name: 'Wei', at: null, by: null }] }));
  chair.checkIn();
  expect(hub.times('CheckIn')).toBe(1);
});

test('a chair whose place somebody took sees the session no more', async () => {
  let replaced = false;
  const hub = new ScriptedHub({
    Enter: () => value({ ...me, sessions: replaced ? [] : me.sessions }),
    WatchChair: () => (replaced ? refusal('Only its chair.') : value(first)),
  });
  const { chair } = chairOf(hub);
  await settle();
  replaced = true;
  hub.cut();
  await vi.advanceTimersByTimeAsync(5_000);
  expect([chair.shown.value, chair.refusal.value?.sentence]).toEqual([null, 'Only its chair.']);
});

test('without a connection the last step is simply not sent; what is left is sent once, and a refusal stays until it is read', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me), WatchChair: () => value(first), Queue: () => refusal('Wei Chen was quicker.'), Pin: () => value({ position: 12 }),
  });
  const { chair } = chairOf(hub);
  await settle();
  hub.unplug();
  await settle();
  chair.act(question('a'), { kind: 'queue' });
  chair.act(question('b', { state: 'queued' }), { kind: 'dismiss', reason: 'asked already' });
  chair.back();
  expect(chair.kept.value.map(({ action }) => action.move.kind)).toEqual(['queue']);
  expect(state(chair, 'b')).toBe('queued');
  await vi.advanceTimersByTimeAsync(30_000);
  hub.unplugged = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(hub.times('Dismiss')).toBe(0);
  expect(hub.times('Queue')).toBe(1);
  expect(chair.refused.all.value).toMatchObject([{ did: 'queue', words: 'Question a?', why: 'Wei Chen was quicker.' }]);
  expect(chair.steps.all.value).toEqual([]);
});

test('steps outlive a reload, and belong to their session', async () => {
  const script = { Enter: () => value(me), WatchChair: () => value(first), Queue: () => value({ position: 11 }), Back: () => value({ position: 12 }) };
  const store = new Memory();
  const { chair } = chairOf(new ScriptedHub(script), store);
  await settle();
  chair.act(question('a'), { kind: 'queue' });
  await settle();
  chair.line.stop();
  const again = new ScriptedHub(script);
  const { chair: reloaded } = chairOf(again, store);
  await settle();
  reloaded.back();
  await settle();
  expect(again.calls.at(-1)?.slice(0, 2)).toEqual(['Back', 'a']);
});

test('a question from the floor is one press; what is done with it at once goes by the name that the server gives', async () => {
  const hub = new ScriptedHub({
    Enter: () => value(me), WatchChair: () => value(first),
    TakeFromRoom: () => value({ id: 'named', position: 11 }), Reword: () => value({ position: 12 }), Back: () => value({ position: 13 }),
  });
  const { chair } = chairOf(hub);
  await settle();
  press(chair, 'floor');
  const asking = chair.places.value.asking;
  expect(asking).toMatchObject({ floor: true, text: '' });
  if (asking) chair.act(asking, { kind: 'reword', text: 'Why is that?' });
  await settle();
  expect(hub.calls.slice(2).map((call) => call.slice(0, 3))).toEqual([
    ['TakeFromRoom', 'invited-talk-2', null], ['Reword', 'named', 'Why is that?'],
  ]);
  expect(chair.places.value.asking).toMatchObject({ id: 'named', text: 'Why is that?' });
  chair.back();
  chair.back();
  await settle();
  expect(hub.calls.slice(4).map(([method, id]) => [method, id])).toEqual([['Reword', 'named'], ['Back', 'named']]);
});

test('merging and its undo go over the wire, whichever of the two was chosen', async () => {
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(first), Merge: () => value({ position: 11 }), Split: () => value({ position: 12 }) });
  const { chair } = chairOf(hub);
  await settle();
  chair.merge(question('b', { state: 'queued', votes: 4 }), question('a'));
  chair.back();
  await settle();
  expect(hub.calls.slice(2).map((call) => call.slice(0, 3))).toEqual([['Merge', 'a', 'b'], ['Split', 'a', expect.any(String)]]);
});

test('an order by hand is shown at once, sent whole, and taken back to the one before', async () => {
  const queue = frame({ questions: ['a', 'b', 'c'].map((id, index) => question(id, { state: 'queued', votes: 9 - index })), arranged: ['a'] });
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(queue), Arrange: () => value({ position: 11 }) });
  const { chair } = chairOf(hub);
  await settle();
  const order = () => chair.places.value.queued.map(({ id }) => id);
  chair.chosen.value = 'c';
  press(chair, 'lift');
  expect(order()).toEqual(['a', 'c', 'b']);
  expect(chair.chosen.value).toBe('c');
  chair.back();
  expect(order()).toEqual(['a', 'b', 'c']);
  await settle();
  expect(hub.calls.slice(2).map((call) => call.slice(0, 3))).toEqual([['Arrange', 'invited-talk-2', ['a', 'c', 'b']], ['Arrange', 'invited-talk-2', ['a']]]);
});

test('what is left is handed over by one step, and comes back by one', async () => {
  const hub = new ScriptedHub({ Enter: () => value(me), WatchChair: () => value(first), LeaveRest: () => value({ position: 11 }), BringRestBack: () => value({ position: 12 }) });
  const { chair } = chairOf(hub);
  await settle();
  chair.leaveRest();
  expect([state(chair, 'a'), state(chair, 'b')]).toEqual(['later', 'later']);
  chair.back();
  await settle();
  expect(hub.calls.slice(2).map(([method]) => method)).toEqual(['LeaveRest', 'BringRestBack']);
});

test('the next session opens by itself when this one ends here, says so, and is left again by one press', async () => {
  const next = session({ id: 'next', title: 'Invited Talk 3', start: at(40), end: at(70) });
  const sessions = [session(), next];
  const hub = new ScriptedHub({
    Enter: () => value({ ...me, sessions: ['invited-talk-2', 'next'] }),
    WatchChair: (id) => value(frame({ sessions, session: sessions.find((one) => one.id === id) ?? next })),
  });
  const { chair } = chairOf(hub);
  await settle();
  const shown = () => chair.shown.value?.session.id;
  const now = (minutes: number) => chair.onward.look(Date.parse(at(minutes)));
  now(29);
  chair.asked.value = { kind: 'keys' };
  now(31);
  await settle();
  expect(shown()).toBe('invited-talk-2');
  chair.asked.value = null;
  now(31);
  await settle();
  expect([shown(), chair.onward.came.value?.id]).toEqual(['next', 'invited-talk-2']);
  chair.onward.stay('invited-talk-2');
  await settle();
  now(32);
  await settle();
  expect([shown(), chair.onward.came.value]).toEqual(['invited-talk-2', null]);
});

test('a session that was over when it was opened is not left by itself', async () => {
  const next = session({ id: 'next', start: at(40), end: at(70) });
  const hub = new ScriptedHub({ Enter: () => value({ ...me, sessions: ['invited-talk-2', 'next'] }), WatchChair: () => value(frame({ sessions: [session(), next] })) });
  const { chair } = chairOf(hub);
  await settle();
  chair.onward.look(Date.parse(at(31)));
  await settle();
  expect(hub.times('WatchChair')).toBe(1);
});
