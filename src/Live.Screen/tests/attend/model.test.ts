import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attend } from '../../src/attend/model';
import { keepPass } from '../../src/attend/pass';
import { Clock } from '../../src/hub/clock';
import { at } from '../samples';
import { Memory, ScriptedHub, refusal, value } from '../scriptedHub';
import { answer, asked, frame, view } from './samples';

const me = { id: null, name: null, organizer: false, sessions: [], until: at(600) };

/** Lets everything that is ready happen. */
const settle = () => vi.advanceTimersByTimeAsync(300);

function open(hub: ScriptedHub, store = new Memory(), code: string | null = null) {
  const attend = new Attend(hub.open, new Clock(), store, code);
  void attend.line.run();
  return attend;
}

const withPass = (): Memory => {
  const store = new Memory();
  keepPass(store, 'pass');
  return store;
};

const server = (): ScriptedHub => new ScriptedHub({
  Enter: () => value(me),
  WatchAttendee: (sessions) => value(answer({ sessions: sessions.map((session) => view([asked('a', { votes: 3 })], { session, whole: true })) })),
  Similar: () => value({ people: 0, questions: [] }),
  Ask: () => value({ id: 'new', position: 12 }),
  Vote: () => value({ position: 12 }),
});

describe('the attendees’ page', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse(at(-600)) })); // this phone is ten hours slow
  afterEach(() => vi.useRealTimers());

  it('goes by the server’s time, and watches what is on', async () => {
    const hub = server();
    const attend = open(hub);
    await settle();
    expect(attend.watched.value).toEqual(['invited-talk-2']);
    expect(attend.picture.value.sessions.get('invited-talk-2')?.questions.size).toBe(1);
    expect(hub.calls.filter(([name]) => name === 'WatchAttendee').map(([, sessions]) => sessions)).toEqual([[], ['invited-talk-2']]);
  });

  it('lets one read without a pass, and says how to come in when one votes', async () => {
    const hub = server();
    const attend = open(hub);
    await settle();
    attend.vote('invited-talk-2', 'a');
    expect([hub.times('Enter'), hub.times('Vote'), attend.outbox.items.value.length]).toEqual([0, 0, 0]);
    expect(attend.notice.words.value).toContain('come in first');
  });

  it('keeps a question over a reload without a connection, and sends it once', async () => {
    const [hub, store] = [server(), withPass()];
    const attend = open(hub, store);
    await settle();
    hub.unplug();
    await settle();
    attend.ask({ session: 'invited-talk-2', poster: null, text: 'Kept?', name: null });
    await vi.advanceTimersByTimeAsync(1_000);
    attend.line.stop();

    const again = open(hub, store);
    expect(again.programme.value.map(({ session }) => session.id)).toEqual(['invited-talk-2']); // the last known programme
    await settle();
    expect(again.unsent.value).toMatchObject([{ kind: 'ask', text: 'Kept?' }]);
    hub.unplugged = false;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(hub.calls.filter(([name]) => name === 'Ask').map(([, , , text]) => text)).toEqual(['Kept?']);
    expect([again.unsent.value.length, again.picture.value.mine.get('new')?.text]).toEqual([0, 'Kept?']);
  });

  it('puts words back that were refused', async () => {
    const hub = server();
    hub.script.Ask = () => refusal('Not now.');
    const attend = open(hub, withPass());
    await settle();
    attend.ask({ session: 'invited-talk-2', poster: null, text: 'Refused?', name: null });
    await settle();
    expect([attend.drafts.of('invited-talk-2', null), attend.notice.words.value]).toEqual(['Refused?', 'Not now.']);
  });

  it('lets a pass go that is over, and says what to do', async () => {
    const hub = server();
    hub.script.Enter = () => ({ value: null, refusal: { code: 'link.expired', sentence: 'Expired.' } });
    const attend = open(hub, withPass());
    await settle();
    expect([attend.pass.value, attend.line.state.value.kind]).toEqual([null, 'live']);
    expect(attend.door.value).toContain('code on the projector');
  });

  it('keeps the pass that it has, also when it comes with a code that is over', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch');
    const attend = open(server(), withPass(), 'OLD');
    await settle();
    expect([attend.pass.value, fetching.mock.calls.length]).toEqual(['pass', 0]);
    fetching.mockRestore();
  });

  it('watches again when the log is another one', async () => {
    const hub = server();
    open(hub);
    await settle();
    const before = hub.times('WatchAttendee');
    hub.push('Attendee', frame({ epoch: 'two', position: 1 }));
    await settle();
    expect(hub.times('WatchAttendee')).toBe(before + 1);
  });

  it('counts its own vote once while it is on its way and when it is there', async () => {
    const hub = server();
    const attend = open(hub, withPass());
    await settle();
    const votes = () => attend.votesOf(attend.picture.value.sessions.get('invited-talk-2')!.questions.get('a')!);
    attend.vote('invited-talk-2', 'a');
    expect([votes(), attend.hasVoted('a')]).toEqual([4, true]);
    await settle();
    expect(votes()).toBe(4);
    hub.push('Attendee', frame({ position: 12, sessions: [view([asked('a', { votes: 4 })])] }));
    expect([votes(), attend.unsent.value.length]).toEqual([4, 0]);
  });
});
