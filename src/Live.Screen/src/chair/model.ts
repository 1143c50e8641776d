import { batch, computed, signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import { Outbox } from '../hub/outbox';
import type { OpenHub } from '../hub/port';
import { m, say, sentence } from '../messages';
import { Notice } from '../shared/notice';
import type { Asked as Named, ChairFrame, QuestionView, Refusal } from '../wire';
import { didOf, stepBefore, undoOf } from './back';
import { expected, expectedOrder } from './expected';
import { keep, kept } from './frames';
import { inFront } from './merging';
import { mine } from './mine';
import { allows, send } from './moves';
import type { ChairAction, Deed, Move } from './moves';
import { Onward } from './onward';
import { moveTo, places } from './order';
import { Refused } from './refused';
import { Steps } from './steps';
import { Watch } from './watch';

/** A window over the screen, and the question that it is about. */
export type Asked =
  | { readonly kind: 'dismiss' | 'edit' | 'handOver' | 'merge'; readonly question: string }
  | { readonly kind: 'sessions' }
  | { readonly kind: 'keys' };

/** What a chair's screen knows and can do. The components only show it. */
export class Chair {
  readonly line: Line;
  readonly outbox: Outbox<ChairAction>;
  readonly notice = new Notice();
  readonly refused: Refused;
  readonly steps: Steps;
  private readonly watch: Watch;
  readonly asked = signal<Asked | null>(null);
  /** The question that keys act on. */
  readonly chosen = signal<string | null>(null);
  /** Whether it was chosen with keys; a finger's choice never moves by itself. */
  keyed = false;
  /** The question that this chair has given another place in the queue last. */
  readonly placed = signal<{ readonly id: string } | null>(null);

  readonly onward = new Onward(this);

  private readonly actions = computed(() => this.outbox.items.value.map((item) => item.action));
  readonly questions = computed(() => expected(this.shown.value?.questions ?? new Map<string, QuestionView>(), this.actions.value));
  readonly arranged = computed(() => expectedOrder(this.shown.value?.arranged ?? [], this.actions.value));
  readonly places = computed(() => places(this.questions.value.values(), this.arranged.value));
  readonly zone = computed(() => this.shown.value?.zone ?? 'UTC');
  /** What the server does not have yet. */
  readonly kept = computed(() => this.outbox.items.value.filter((item) => item.position === null));
  /** Ids of questions with something that the server does not have yet. */
  readonly unsent = computed(() => new Set(this.kept.value.map((item) => item.action.question)));
  /** What organizers told the chairs of this session and nobody has read, oldest first. */
  readonly messages = computed(() => {
    const read = new Set(this.actions.value.map(({ move }) => (move.kind === 'read' ? move.message : null)));
    return (this.shown.value?.messages ?? []).filter(({ id }) => !read.has(id));
  });
  /** This person among the session's chairs; null for an organizer who only looks. */
  readonly mark = computed(() => this.shown.value?.chairs.find(({ id }) => id === this.me.value?.id) ?? null);
  readonly sessions = computed(() => mine(this.me.value?.sessions ?? [], this.shown.value?.sessions ?? []));

  constructor(
    open: OpenHub,
    readonly clock: Clock,
    private readonly store: Storage,
    token: string,
    wanted: string | null,
    went: (session: string) => void,
  ) {
    this.steps = new Steps(store);
    this.refused = new Refused(store);
    this.line = new Line(open, {
      resume: async (hub) => {
        const refusal = await this.watch.resume(hub);
        if (!refusal) void this.outbox.flush();
        return refusal;
      },
      push: (kind, frame) => kind === 'Chair' && this.watch.hear(frame as ChairFrame),
    });
    this.outbox = new Outbox(store, 'live.outbox.chair', {
      ready: () => this.line.ready(),
      send: async (action) => {
        const reply = await send(this.line, action);
        if (reply.value && action.move.kind === 'floor') this.name(action.question, (reply.value as Named).id);
        return reply;
      },
      refused: (action, refusal) => this.turnedDown(action, refusal),
    });
    this.watch = new Watch(token, wanted, {
      now: () => this.clock.read(),
      ask: (session) => this.line.ask('WatchChair', session, null, 0),
      went,
      told: (refusal) => this.notice.say(sentence(refusal)),
      heard: (at) => this.clock.hear(at),
      took: (before, after) => {
        this.steps.open(after.session.id);
        if (before && before.epoch !== after.epoch) this.outbox.forget();
        this.outbox.settle(after.position);
      },
    }, kept(wanted, store));
    if (this.shown.value) this.steps.open(this.shown.value.session.id);
  }

  /** Before a reload. */
  keep(): void {
    if (this.shown.value) keep(this.shown.value, this.store);
  }

  get me() { return this.watch.me; }
  get shown() { return this.watch.shown; }
  get refusal() { return this.watch.refusal; }

  /** Does something with a question: at once on this screen, and as soon as possible for everybody else. */
  act(question: QuestionView, move: Move): void {
    const shown = this.shown.value;
    if (!shown) return;
    if (!allows(question, move.kind)) {
      this.notice.say(say(m.chair.notAllowed, { state: m.chair.states[question.state] }));
      return;
    }
    if (['queue', 'put', 'answer', 'dismiss', 'leave', 'back', 'handOver', 'merge'].includes(move.kind)) this.choose(question);
    const undo = undoOf(question, shown.session.id, move, this.arranged.value);
    const key = this.post(question.id, move, question.text);
    this.steps.add({ key, did: didOf(move), undo: [{ question: question.id, move: undo }] });
  }

  /** Takes back what this screen did last; with nothing left, brings the question being asked back to the queue. */
  back(): void {
    const step = this.steps.take();
    if (!step) {
      if (this.places.value.asking) this.return(this.places.value.asking);
      else this.notice.say(m.chair.nothingToUndo);
      return;
    }
    if (this.outbox.drop(step.key)) {
      this.notice.say(m.chair.notSent);
      return;
    }
    for (const { question, move } of step.undo) this.post(question, move, this.questions.value.get(question)?.text ?? '');
    this.notice.say(say(m.chair.undone, { did: m.chair.did[step.did] }));
  }

  /** Takes a question one step back, whoever moved it. */
  return(question: QuestionView): void {
    const step = this.steps.all.value.findLast(({ undo }) => undo.some((one) => one.question === question.id && one.move.kind === 'back'));
    const known = step?.undo.find((one) => one.question === question.id)?.move;
    if (step) this.steps.remove(step.key);
    this.act(question, known?.kind === 'back' ? known : { kind: 'back', to: stepBefore(question.state) });
  }

  /** Does not send what is still here. */
  withhold(key: string): void {
    if (this.outbox.drop(key)) this.steps.remove(key);
  }

  /** Two questions that ask the same are asked together; the one further on is read out. */
  merge(one: QuestionView, other: QuestionView): void {
    const front = inFront(one, other);
    this.act(front === one ? other : one, { kind: 'merge', into: front.id });
  }

  /**
   * Brings a queued question to a place in the queue, counted from 0.
   * @param shown The ids as the chair sees them: what is seen is what is meant, also while the list is held still.
   */
  place(question: QuestionView, place: number, shown: readonly string[] = this.places.value.queued.map(({ id }) => id)): void {
    const queued = new Set(this.places.value.queued.map(({ id }) => id));
    const seen = shown.filter((id) => queued.has(id));
    const above = shown.filter((id) => id !== question.id).slice(0, Math.max(0, place)).filter((id) => queued.has(id));
    const ids = moveTo([...new Set([...seen, ...queued])], this.arranged.value, question.id, above.length);
    if (ids === this.arranged.value) return;
    this.act(question, { kind: 'arrange', ids });
    this.placed.value = { id: question.id };
  }

  /** Pins a question on top, or lets go of it. What the chair arranged stands above votes and pins, so it goes on top of that too. */
  pin(question: QuestionView): void {
    this.act(question, { kind: 'pin', pinned: !question.pinned });
    if (!question.pinned && question.state === 'queued' && this.arranged.value.length > 0) this.place(question, 0);
  }

  /** Moves a queued question one place up or down. */
  shift(question: QuestionView, by: 1 | -1): void {
    const at = this.places.value.queued.findIndex(({ id }) => id === question.id);
    if (at < 0) this.notice.say(m.chair.onlyQueued);
    else this.place(question, at + by);
  }

  /** Somebody in the room asks aloud: that is being asked now, and counts for the room. */
  floor(): void {
    const question = `floor-${crypto.randomUUID()}`;
    const key = this.post(question, { kind: 'floor' }, '');
    this.steps.add({ key, did: 'floor', undo: [{ question, move: { kind: 'back', to: 'withdrawn' } }] });
  }

  /** Hands what is left to the speaker, for answers in writing. */
  leaveRest(): void {
    const key = this.post('', { kind: 'rest' }, '');
    this.steps.add({ key, did: 'rest', undo: [{ question: '', move: { kind: 'bring' } }] });
    if (this.line.state.value.kind === 'live') this.notice.say(m.chair.restLeft);
  }

  /** The one thing to do next: the top of the queue is asked. */
  next(): void {
    const [top] = this.places.value.queued;
    if (top) this.act(top, { kind: 'put' });
    else this.notice.say(m.chair.emptyQueue);
  }

  /** The message on top is read. */
  gotIt(): void {
    const [message] = this.messages.value;
    if (message) this.post('', { kind: 'read', message: message.id }, message.text);
  }

  /** "I'm here". */
  checkIn(): void {
    if (this.mark.value) this.post('', { kind: 'here', person: this.mark.value.id }, '');
  }

  /** Goes to another session of this chair. */
  async go(session: string): Promise<void> {
    this.chosen.value = null;
    this.onward.came.value = null;
    await this.watch.go(session);
  }

  /** With keys, a question that leaves its list gives its place to its neighbour, so that one can go on. */
  private choose(leaving: QuestionView): void {
    if (!this.keyed || this.chosen.value !== leaving.id) return;
    const { queued, waiting } = this.places.value;
    const list = [queued, waiting].find((items) => items.some(({ id }) => id === leaving.id)) ?? [];
    const at = list.findIndex(({ id }) => id === leaving.id);
    this.chosen.value = (list[at + 1] ?? list[at - 1])?.id ?? null;
  }

  private post(question: string, move: Move | Deed, words: string): string {
    const key = crypto.randomUUID();
    const session = this.shown.value?.session.id ?? '';
    this.outbox.add({ key, session, question, move, at: new Date(this.clock.read()).toISOString(), words });
    return key;
  }

  /** The server has named a question from the room: what was done with it meanwhile is about that name. */
  private name(from: string, to: string): void {
    batch(() => {
      this.outbox.adjust((action) => (action.question === from ? { ...action, question: to } : action));
      this.steps.rename(from, to);
      const asked = this.asked.value;
      if (asked && 'question' in asked && asked.question === from) this.asked.value = { ...asked, question: to };
      if (this.chosen.value === from) this.chosen.value = to;
    });
  }

  private turnedDown(action: ChairAction, refusal: Refusal): void {
    this.steps.remove(action.key);
    this.refused.add(action, sentence(refusal), this.clock.read());
    this.notice.say(sentence(refusal));
  }
}
