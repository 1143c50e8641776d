import { signal } from '@preact/signals';
import type { Clock } from '../hub/clock';
import { Line } from '../hub/line';
import type { Hub, OpenHub } from '../hub/port';
import type { Refusal, StageFrame } from '../wire';

/** What the projector of a room knows. Its frames are always whole: the newest one is everything. */
export class Stage {
  readonly line: Line;
  readonly frame = signal<StageFrame | null>(null);

  constructor(
    open: OpenHub,
    private readonly clock: Clock,
    private readonly room: string | null,
  ) {
    this.line = new Line(open, {
      resume: (hub) => this.resume(hub),
      push: (kind, frame) => kind === 'Stage' && this.take(frame as StageFrame),
    });
  }

  private async resume(hub: Hub): Promise<Refusal | null> {
    const { value, refusal } = await hub.call('WatchStage', this.room);
    if (value) this.take(value);
    return refusal;
  }

  private take(frame: StageFrame): void {
    this.clock.hear(frame.at);
    const shown = this.frame.value;
    if (!shown || shown.epoch !== frame.epoch || frame.position > shown.position) this.frame.value = frame;
  }
}
