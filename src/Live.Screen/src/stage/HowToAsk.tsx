import { m, say } from '../messages';
import { qrPath } from './qr';

/** Where one scans to, the code to type there instead, and the room's channel in Slack. */
export interface Entrance {
  readonly address: string | null;
  readonly code: string | null;
  readonly channel: string | null;
}

/** How somebody in the room asks: a code to scan, the same to type, and the command in Slack. */
export function HowToAsk({ address, code, channel }: Entrance) {
  return (
    <aside class="stage-ask" aria-label={m.stage.ask}>
      {address !== null && <Qr text={address} />}
      <div class="stage-ask-words">
        <h2>{m.stage.ask}</h2>
        {address !== null && <p class="stage-ask-place">{new URL(address).host}</p>}
        {code !== null && <p class="stage-ask-code">{code.replace(/[^\p{L}\p{N}]+/gu, ' ')}</p>}
        <p class="stage-ask-slack">
          {address === null ? m.stage.slack : m.stage.orSlack}
          {channel !== null && <bdi> #{channel}</bdi>}
        </p>
      </div>
    </aside>
  );
}

function Qr({ text }: { text: string }) {
  const { size, path } = qrPath(text);
  return (
    <svg class="stage-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say(m.stage.scan, { address: text })} shape-rendering="crispEdges">
      <rect width={size} height={size} rx="2" />
      <path d={path} />
    </svg>
  );
}
