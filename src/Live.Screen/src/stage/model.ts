import { computed, effect, signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import type { Hub, OpenHub } from '../hub/port';
import type { Refusal, RoomCodeView, StageFrame } from '../wire';

/** How long a code is shown after another one is due; it still works then, and nobody who is typing it is stopped. */
const grace = 60_000;

/** Between two requests for the code, when the server gives one that is over already. */
const pause = 5_000;

/** How long what is known of questions is believed while the line is cut. */
const trust = 120_000;

/** A server that still reads its log refuses for the moment only. */
const starting = 'live.starting';

/** What the projector of a room knows. Its frames are always whole: the newest one is everything. */
export class Stage {
  readonly line: Line;
  readonly frame = signal<StageFrame | null>(null);

  /** Why there is no code although this projector has a pass; for whoever looks after it. */
  readonly trouble = signal<Refusal | null>(null);

  private readonly known = signal<RoomCodeView | null>(null);
  private asked = 0;

  /** The code by which the room comes in; null when there is none, or the one that is known is too old. */
  readonly code = computed(() => {
    const known = this.known.value;
    return known && this.clock.now.value < Date.parse(known.until) + grace ? known : null;
  });

  /** Whether what the frame says of questions can still be true. */
  readonly believed = computed(() => {
    const state = this.line.state.value;
    this.clock.now.value; // looks again at every tick
    return state.kind !== 'cut' || Date.now() - state.since < trust;
  });

  constructor(
    open: OpenHub,
    private readonly clock: Clock,
    private readonly room: string | null,
    /** The projector's pass, by which the server tells it the room's code. */
    readonly pass: string | null,
  ) {
    this.line = new Line(open, {
      resume: (hub) => this.resume(hub),
      push: (kind, frame) => kind === 'Stage' && this.take(frame as StageFrame),
    });
    effect(() => this.renew(this.clock.now.value));
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    const entered = this.pass === null ? null : await hub.call('Enter', this.pass);
    if (entered?.refusal?.code === starting) return entered.refusal;
    const { value, refusal } = await hub.call('WatchStage', this.room);
    if (value) this.take(value);
    if (entered && !refusal) {
      this.trouble.value = entered.refusal;
      if (entered.value) this.hear(await hub.call('RoomCode'));
    }
    return refusal;
  }

  /** Asks for the next code when the server's clock says that it is there. */
  private renew(now: number): void {
    const known = this.known.peek();
    if (!known || now < Date.parse(known.until) || now - this.asked < pause || this.line.state.peek().kind !== 'live') return;
    this.asked = now;
    void this.line.ask('RoomCode').then((reply) => this.hear(reply));
  }

  private hear({ value, refusal }: { value: RoomCodeView | null; refusal: Refusal | null }): void {
    this.trouble.value = refusal;
    this.known.value = value;
  }

  private take(frame: StageFrame): void {
    this.clock.hear(frame.at);
    const shown = this.frame.value;
    if (!shown || shown.epoch !== frame.epoch || frame.position > shown.position) this.frame.value = frame;
  }
}
