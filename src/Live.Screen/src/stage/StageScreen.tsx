import type { Clock } from '../hub/clock';
import { m, sentence } from '../messages';
import { Calm } from '../shared/Calm';
import { clockTime, zoneNote } from '../shared/times';
import type { RoomCodeView, StageFrame } from '../wire';
import { HowToAsk } from './HowToAsk';
import type { Entrance } from './HowToAsk';
import type { Stage } from './model';
import { scene } from './scene';
import { Show } from './Show';
import { cutWords } from './words';

/** What hangs behind the speaker. One reads it from the last row, so there is little on it. */
export function StageScreen({ stage, clock }: { stage: Stage; clock: Clock }) {
  const line = stage.line.state.value;
  const frame = stage.frame.value;
  const now = clock.now.value;
  if (!frame) {
    return (
      <div class="stage">
        {line.kind === 'refused'
          ? <Calm title={m.stage.noStage}><p>{sentence(line.refusal)}</p></Calm>
          : <Calm title="Live"><p>{m.shared.connecting}</p></Calm>}
      </div>
    );
  }

  const what = scene(frame, now, stage.believed.value);
  const note = zoneNote(frame.zone, now);
  const sign = cutWords(line, frame.zone, now) ?? (stage.trouble.value && sentence(stage.trouble.value));
  return (
    <div class="stage" data-scene={what.kind}>
      <header class="stage-head">
        <p dir="auto">{frame.roomName}</p>
        {what.kind === 'asking' && <p class="stage-session" dir="auto">{[what.session.title, ...what.session.speakers].join(' · ')}</p>}
        {sign !== null && <p class="stage-sign" role="status">○ {sign}</p>}
        <p class="stage-time">{clockTime(now, frame.zone)}{note && <small> {note}</small>}</p>
      </header>
      <Show what={what} frame={frame} now={now} />
      {what.kind !== 'end' && what.kind !== 'over' && <HowToAsk {...entrance(frame, stage.pass, stage.code.value)} />}
    </div>
  );
}

/** Without the room's code nobody in the room can come in, so a projector that should have one leads to Slack only. */
const entrance = ({ channel }: StageFrame, pass: string | null, code: RoomCodeView | null): Entrance =>
  ({ channel, code: code?.code ?? null, address: code?.address ?? (pass === null ? `${location.origin}/` : null) });
