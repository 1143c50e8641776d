import { computed, effect, signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import { Outbox } from '../hub/outbox';
import type { Hub, OpenHub } from '../hub/port';
import { m, say, sentence } from '../messages';
import { Notice } from '../shared/notice';
import type { AttendeeFrame, AudienceQuestion, Refusal, Reply, SimilarView } from '../wire';
import { done, send } from './actions';
import type { AskAction, AttendeeAction } from './actions';
import { slots } from './day';
import { Drafts } from './drafts';
import { keep, recall } from './last';
import { join, keepPass, keptPass } from './pass';
import { merge, nothing, start } from './picture';
import type { Picture } from './picture';

export type Tab = 'now' | 'programme' | 'mine' | 'posters';

/** What is about to be asked. */
export type Wish = Pick<AskAction, 'session' | 'poster' | 'text' | 'name'>;

/** How long one waits to hear what others ask, before the question is sent without. */
const patience = 3_000;

type Watch = (sessions: readonly string[], version: string | null) => Promise<Reply<AttendeeFrame>>;

/** What an attendee's page knows and can do. The components only show it. */
export class Attend {
  readonly line: Line;
  readonly outbox: Outbox<AttendeeAction>;
  readonly notice = new Notice();
  readonly drafts: Drafts;
  readonly picture = signal<Picture>(nothing);
  readonly pass = signal<string | null>(null);
  /** Why the door stayed shut, or that somebody stands before it. */
  readonly door = signal<'shut' | 'opening' | string>('shut');
  readonly tab = signal<Tab>('now');
  /** The session that is looked at on its own, and the poster. */
  readonly chosen = signal<string | null>(null);
  readonly poster = signal<string | null>(null);
  /** When the server was heard last, by its own clock; null before that. */
  readonly heard = signal<number | null>(null);

  readonly programme = computed(() => this.picture.value.programme?.sessions ?? []);
  readonly unsent = computed(() => this.outbox.items.value.map(({ action }) => action));
  /** Ids of the sessions whose questions are shown. */
  readonly watched = computed(() => {
    const here = slots(this.programme.value, this.minute.value).map(({ item }) => item.session.id);
    const posters = this.tab.value === 'posters'
      ? this.programme.value.filter(({ session, posters }) => posters.length > 0 && !session.cancelled).map(({ session }) => session.id) : [];
    return [...new Set([...(this.chosen.value === null ? [] : [this.chosen.value]), ...here, ...posters])];
  });

  private readonly minute: { readonly value: number };
  private early: AttendeeFrame[] | null = null;
  private watches = 0;
  private saving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    open: OpenHub,
    private readonly clock: Clock,
    private readonly store: Storage,
    private code: string | null,
  ) {
    this.minute = computed(() => Math.floor(clock.now.value / 5_000) * 5_000);
    this.drafts = new Drafts(store);
    this.pass.value = keptPass(store);
    const last = recall(store);
    if (last) {
      this.picture.value = last.picture;
      this.heard.value = last.heard;
      clock.hear(new Date(Date.now() + last.ahead).toISOString());
    }
    this.line = new Line(open, {
      resume: (hub) => this.resume(hub),
      push: (kind, frame) => kind === 'Attendee' && this.hear(frame as AttendeeFrame),
    });
    this.outbox = new Outbox(store, 'live.outbox.attend', {
      ready: () => this.line.ready(),
      send: (action) => this.send(action),
      refused: (action, refusal) => this.refused(action, refusal),
    });
    let before = '';
    effect(() => {
      const now = this.watched.value.join(' ');
      if (now !== before && this.line.state.peek().kind === 'live') void this.watch((...asked) => this.line.ask('WatchAttendee', ...asked));
      before = now;
    });
  }

  /** Shows a code at the door: one is in, or not with this code, or it could not be asked just now. */
  async comeIn(code: string): Promise<'in' | 'no' | 'later'> {
    this.door.value = 'opening';
    const answer = await join(code);
    if (answer?.value) {
      this.door.value = 'shut';
      this.have(answer.value.token);
      this.notice.say(m.attend.joined);
      return 'in';
    }
    this.door.value = answer?.refusal ? sentence(answer.refusal) : m.attend.joinFailed;
    return answer?.refusal?.code === 'code.unknown' ? 'no' : 'later';
  }

  /** Comes in on the connection that is there, so that the pass counts at once. */
  async enter(code: string): Promise<void> {
    if ((await this.comeIn(code)) !== 'in' || this.pass.value === null || this.line.state.value.kind !== 'live') return;
    await this.line.ask('Enter', this.pass.value);
    await this.watch((...asked) => this.line.ask('WatchAttendee', ...asked));
    void this.outbox.flush(); // what an older pass could not send any more
  }

  /** What others ask much like it; nothing when that cannot be known soon. A refusal means: not like this. */
  async similar(wish: Wish): Promise<Reply<SimilarView>> {
    const none: Reply<SimilarView> = { value: { people: 0, questions: [] }, refusal: null };
    if (this.line.state.value.kind !== 'live') return none;
    const late = new Promise<Reply<SimilarView>>((resolve) => setTimeout(() => resolve(none), patience));
    return Promise.race([this.line.ask('Similar', wish.session, wish.poster, wish.text, wish.name), late]);
  }

  ask(wish: Wish): void {
    this.drafts.drop(wish.session, wish.poster);
    this.outbox.add({ kind: 'ask', key: crypto.randomUUID(), at: new Date(this.clock.read()).toISOString(), ...wish });
    this.notice.say(this.line.state.value.kind === 'live' ? say(m.attend.sent, { title: this.titleOf(wish.session, wish.poster) }) : m.attend.kept);
  }

  /** Votes, or takes the vote back. */
  vote(session: string, question: string): void {
    if (this.pass.value === null) {
      this.notice.say(m.attend.joinFirst);
      return;
    }
    this.outbox.add({ kind: 'vote', key: crypto.randomUUID(), session, question, on: !this.hasVoted(question) });
  }

  reword(question: string, text: string): void {
    this.outbox.add({ kind: 'reword', key: crypto.randomUUID(), question, text });
  }

  withdraw(question: string): void {
    this.outbox.add({ kind: 'withdraw', key: crypto.randomUUID(), question });
  }

  askInWriting(question: string): void {
    this.outbox.add({ kind: 'inWriting', key: crypto.randomUUID(), question });
  }

  /** Whether the reader wants it asked, as far as this page has been told. */
  hasVoted(question: string): boolean {
    const last = this.unsent.value.findLast((action) => action.kind === 'vote' && action.question === question);
    return last?.kind === 'vote' ? last.on : this.picture.value.voted.has(question);
  }

  votesOf(question: AudienceQuestion): number {
    const [had, has] = [this.picture.value.voted.has(question.id), this.hasVoted(question.id)];
    return question.votes + Number(has) - Number(had);
  }

  titleOf(session: string, poster: number | null): string {
    const title = this.programme.value.find((item) => item.session.id === session)?.session.title ?? '';
    return poster === null ? title : say(m.attend.atPoster, { n: String(poster) });
  }

  private async send(action: AttendeeAction): Promise<Reply<{ readonly position: number }>> {
    const reply = await send(this.line, action);
    if (!reply.value) {
      // A vote that is there already, or gone already, is as it should be.
      if (action.kind === 'vote' && ['vote.already', 'vote.together', 'vote.none'].includes(reply.refusal?.code ?? '')) {
        this.show({ ...this.picture.value, voted: new Set(action.on ? [...this.picture.value.voted, action.question] : [...this.picture.value.voted].filter((id) => id !== action.question)) });
        return { value: { position: 0 }, refusal: null };
      }
      return { value: null, refusal: reply.refusal };
    }
    this.show(done(this.picture.value, action, reply.value));
    return { value: { position: 0 }, refusal: null }; // shown from now on, so nothing waits for a frame
  }

  /** Nobody writes the same twice because of a refusal. */
  private refused(action: AttendeeAction, refusal: Refusal): void {
    if (action.kind === 'ask') this.drafts.restore(action.session, action.poster, action.text);
    this.notice.say(sentence(refusal));
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    if (this.pass.value !== null) {
      const { refusal } = await hub.call('Enter', this.pass.value);
      if (refusal?.code === 'live.starting') return refusal;
      if (refusal) {
        this.have(null);
        this.door.value = m.attend.passOver;
      }
    }
    if (this.pass.value !== null) this.code = null; // the pass is what counts, also when the code is over
    if (this.code !== null) {
      const came = await this.comeIn(this.code);
      if (came !== 'later') this.code = null;
      if (came === 'in') await hub.call('Enter', this.pass.value ?? '');
    }
    const refusal = await this.watch((...asked) => hub.call('WatchAttendee', ...asked));
    if (refusal) return refusal;
    if (this.pass.value !== null) void this.outbox.flush();
    return null;
  }

  private have(pass: string | null): void {
    this.pass.value = pass;
    keepPass(this.store, pass);
  }

  private async watch(call: Watch): Promise<Refusal | null> {
    const mine = ++this.watches;
    this.early = [];
    const { value, refusal } = await call(this.watched.value, this.picture.value.programme?.version ?? null);
    if (mine !== this.watches) return null; // another watch has taken over
    const early = this.early;
    this.early = null;
    if (!value) return refusal;
    this.clock.hear(value.at);
    const wanted = this.watched.value.join(' ');
    this.show(start(this.picture.value, value));
    for (const frame of early) this.take(frame);
    // Only with the programme does one know what is on.
    return this.watched.value.join(' ') === wanted ? null : this.watch(call);
  }

  private hear(frame: AttendeeFrame): void {
    if (this.early) this.early.push(frame);
    else this.take(frame);
  }

  private take(frame: AttendeeFrame): void {
    this.clock.hear(frame.at);
    const after = merge(this.picture.value, frame);
    if (after) this.show(after);
    else void this.watch((...asked) => this.line.ask('WatchAttendee', ...asked));
  }

  private show(picture: Picture): void {
    this.picture.value = picture;
    this.heard.value = this.clock.read();
    this.saving ??= setTimeout(() => {
      this.saving = undefined;
      keep(this.store, this.picture.value, this.clock.read() - Date.now(), this.heard.value ?? this.clock.read());
    }, 500);
  }
}
