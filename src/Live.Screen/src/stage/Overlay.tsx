import type { Clock } from '../hub/clock';
import { m } from '../messages';
import { Big } from './Big';
import type { Stage } from './model';
import { scene } from './scene';
import { asker } from './words';

/**
 * Over the video of a stream: the question being asked in the lower third, and nothing at all when none is. The room's
 * code is never on it: who watches the stream is not in the room.
 */
export function Overlay({ stage, clock }: { stage: Stage; clock: Clock }) {
  const frame = stage.frame.value;
  const what = frame && scene(frame, clock.now.value, stage.believed.value);
  if (what?.kind !== 'asking') return null;
  return (
    <main class="overlay-card">
      <Big words={what.asking.text || m.shared.fromTheRoom} highest={0.06} live />
      <p class="overlay-foot">
        <span class="overlay-who">{asker(what.asking)}</span>
        <span class="overlay-ask">{m.stage.askInSlack}{frame?.channel != null && <bdi> #{frame.channel}</bdi>}</span>
      </p>
    </main>
  );
}
