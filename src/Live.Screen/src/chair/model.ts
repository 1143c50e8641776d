import { computed, signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import { Outbox } from '../hub/outbox';
import type { Hub, OpenHub } from '../hub/port';
import { Notice } from '../shared/notice';
import type { ChairFrame, Me, QuestionView, Refusal, Reply } from '../wire';
import { stepBefore, undoOf } from './back';
import type { Step } from './back';
import { expected } from './expected';
import { merge } from './frames';
import type { Shown } from './frames';
import { meant, mine } from './mine';
import { allows, send } from './moves';
import type { ChairAction, Move } from './moves';
import { places } from './order';
import { stateWords } from './words';

/** A window over the screen, and the question that it is about. */
export type Asked =
  | { readonly kind: 'dismiss' | 'edit' | 'handOver'; readonly question: string }
  | { readonly kind: 'sessions' }
  | { readonly kind: 'keys' };

type Watch = (wanted: string) => Promise<Reply<ChairFrame>>;

/** What a chair's screen knows and can do. The components only show it. */
export class Chair {
  readonly line: Line;
  readonly outbox: Outbox<ChairAction>;
  readonly notice = new Notice();
  readonly me = signal<Me | null>(null);
  readonly shown = signal<Shown | null>(null);
  /** Why the wanted session cannot be watched. */
  readonly refusal = signal<Refusal | null>(null);
  readonly asked = signal<Asked | null>(null);
  /** The question that keys act on. */
  readonly chosen = signal<string | null>(null);
  /** Whether it was chosen with keys; a finger's choice never moves by itself. */
  keyed = false;
  readonly steps = signal<readonly Step[]>([]);

  readonly questions = computed(() =>
    expected(this.shown.value?.questions ?? new Map<string, QuestionView>(), this.outbox.items.value.map((item) => item.action)),
  );
  readonly places = computed(() => places(this.questions.value.values()));
  /** Ids of questions with something that the server does not have yet. */
  readonly unsent = computed(
    () => new Set(this.outbox.items.value.filter((item) => item.position === null).map((item) => item.action.question)),
  );
  /** What this screen has acknowledged: it goes at once, and the server is told as soon as possible. */
  private readonly read = signal<ReadonlySet<string>>(new Set());
  /** What organizers told the chairs of this session and nobody has read, oldest first. */
  readonly messages = computed(() => (this.shown.value?.messages ?? []).filter(({ id }) => !this.read.value.has(id)));
  /** This person among the session's chairs; null for an organizer who only looks. */
  readonly mark = computed(() => this.shown.value?.chairs.find(({ id }) => id === this.me.value?.id) ?? null);
  readonly sessions = computed(() => mine(this.me.value?.sessions ?? [], this.shown.value?.sessions ?? []));

  /** Frames that came while a watch was being answered: they build on the answer, so they wait for it. */
  private early: ChairFrame[] | null = null;
  private watches = 0;

  constructor(
    open: OpenHub,
    private readonly clock: Clock,
    store: Storage,
    private readonly token: string,
    private wanted: string | null,
    private readonly went: (session: string) => void,
  ) {
    this.line = new Line(open, {
      resume: (hub) => this.resume(hub),
      push: (kind, frame) => kind === 'Chair' && this.hear(frame as ChairFrame),
    });
    this.outbox = new Outbox(
      store,
      'live.outbox.chair',
      (action) => send(this.line, action),
      (_, refusal) => this.notice.say(refusal.sentence),
    );
  }

  /** Does something with a question: at once on this screen, and as soon as possible for everybody else. */
  act(question: QuestionView, move: Move): void {
    const shown = this.shown.value;
    if (!shown) return;
    if (!allows(question, move.kind)) {
      this.notice.say(`This does not go with a question that is ${stateWords[question.state]}.`);
      return;
    }
    if (move.kind !== 'pin' && move.kind !== 'reword') this.choose(question);
    if (move.kind !== 'back')
      this.steps.value = [...this.steps.value, { question: question.id, undo: undoOf(question, shown.session.id, move) }];
    this.post(question.id, move);
  }

  /** Takes back what this screen did last; with nothing left, brings the question being asked back to the queue. */
  back(): void {
    const step = this.steps.value.at(-1);
    this.steps.value = this.steps.value.slice(0, -1);
    if (step) this.post(step.question, step.undo);
    else if (this.places.value.asking) this.return(this.places.value.asking);
    else this.notice.say('There is nothing to take back.');
  }

  /** Takes a question one step back, whoever moved it. */
  return(question: QuestionView): void {
    const at = this.steps.value.findLastIndex((step) => step.question === question.id && step.undo.kind === 'back');
    const undo = this.steps.value[at]?.undo ?? { kind: 'back', to: stepBefore(question.state) };
    this.steps.value = this.steps.value.filter((_, index) => index !== at);
    this.act(question, undo);
  }

  /** Hands what is left to the speaker, for answers in writing. It can be taken back one question at a time. */
  async leaveRest(): Promise<void> {
    const shown = this.shown.value;
    if (!shown) return;
    const { queued, waiting } = this.places.value;
    const { refusal } = await this.line.ask('LeaveRest', shown.session.id, crypto.randomUUID());
    if (!refusal) {
      const steps = [...waiting, ...queued].reverse().map(({ id, state }): Step => ({ question: id, undo: { kind: 'back', to: state } }));
      this.steps.value = [...this.steps.value, ...steps];
    }
    this.notice.say(refusal?.sentence ?? 'Handed over. Those who asked will be told, and get their answers in writing.');
  }

  /** The one thing to do next: the top of the queue is asked. */
  next(): void {
    const [top] = this.places.value.queued;
    if (top) this.act(top, { kind: 'put' });
    else this.notice.say('The queue is empty. Queue a waiting question first.');
  }

  /** The message on top is read. */
  gotIt(): void {
    const [message] = this.messages.value;
    if (!message) return;
    this.read.value = new Set([...this.read.value, message.id]);
    void this.line.ask('AcknowledgeMessage', message.id, crypto.randomUUID()).then(({ refusal }) => {
      if (!refusal) return;
      this.read.value = new Set([...this.read.value].filter((id) => id !== message.id));
      this.notice.say(refusal.sentence);
    });
  }

  /** "I'm here". */
  checkIn(): void {
    const [session, person] = [this.shown.value?.session.id, this.mark.value?.id];
    if (session === undefined || person === undefined) return;
    void this.line.ask('CheckIn', session, person, crypto.randomUUID()).then(({ refusal }) => {
      if (refusal) this.notice.say(refusal.sentence);
    });
  }

  /** Goes to another session of this chair. */
  async go(session: string): Promise<void> {
    this.wanted = session;
    this.chosen.value = null;
    this.steps.value = [];
    this.went(session);
    await this.watch((wanted) => this.line.ask('WatchChair', wanted, null, 0));
  }

  /** With keys, a question that leaves its list gives its place to its neighbour, so that one can go on. */
  private choose(leaving: QuestionView): void {
    if (!this.keyed || this.chosen.value !== leaving.id) return;
    const { queued, waiting } = this.places.value;
    const list = [queued, waiting].find((items) => items.some(({ id }) => id === leaving.id)) ?? [];
    const at = list.findIndex(({ id }) => id === leaving.id);
    this.chosen.value = (list[at + 1] ?? list[at - 1])?.id ?? null;
  }

  private post(question: string, move: Move): void {
    this.outbox.add({
      key: crypto.randomUUID(),
      session: this.shown.value?.session.id ?? '',
      question,
      move,
      at: new Date(this.clock.read()).toISOString(),
    });
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    const entered = await hub.call('Enter', this.token);
    if (!entered.value) return entered.refusal;
    this.me.value = entered.value;
    const resumeWatch = (wanted: string) => {
      const shown = this.shown.value?.session.id === wanted ? this.shown.value : null;
      return hub.call('WatchChair', wanted, shown?.epoch ?? null, shown?.position ?? 0);
    };
    await this.watch(resumeWatch);
    if (this.wanted === null || this.refusal.value) await this.openOwn(entered.value, resumeWatch);
    void this.outbox.flush();
    return null;
  }

  /** The address names no session, or one of somebody else: any of one's own tells the times of all, to choose by. */
  private async openOwn(me: Me, watch: Watch): Promise<void> {
    const [first] = me.sessions;
    if (first === undefined) {
      // Somebody else chairs it now: what stood here is not for this screen any more.
      if (this.refusal.value) this.shown.value = null;
      return;
    }
    if (this.refusal.value) this.notice.say(this.refusal.value.sentence);
    this.wanted = first;
    await this.watch(watch);
    const session = meant(this.sessions.value, this.clock.read());
    if (session && session.id !== this.wanted) {
      this.wanted = session.id;
      await this.watch(watch);
    }
    this.went(this.wanted);
  }

  private async watch(call: Watch): Promise<void> {
    if (this.wanted === null) return;
    const mine = ++this.watches;
    this.early = [];
    const { value, refusal } = await call(this.wanted);
    // The chair went on to yet another session meanwhile; that watch has taken over.
    if (mine !== this.watches) return;
    const early = this.early;
    this.early = null;
    this.refusal.value = refusal;
    for (const frame of value ? [value, ...early] : []) this.take(frame);
  }

  private hear(frame: ChairFrame): void {
    if (this.early) this.early.push(frame);
    else this.take(frame);
  }

  private take(frame: ChairFrame): void {
    this.clock.hear(frame.at);
    if (frame.session.id !== this.wanted) return;
    const before = this.shown.value;
    const after = merge(before, frame);
    if (!after) {
      void this.watch((wanted) => this.line.ask('WatchChair', wanted, null, 0));
      return;
    }
    if (before && before.epoch !== after.epoch) this.outbox.forget();
    this.shown.value = after;
    this.outbox.settle(after.position);
  }
}
