import { useState } from 'preact/hooks';
import { Dialog } from '../shared/Dialog';
import { range } from '../shared/times';
import type { ChangeRequest, DeskFrame, DeskSession } from '../wire';
import { ChairPanel } from './ChairPanel';
import { standing } from './day';
import type { Desk } from './model';
import { Preview } from './Preview';
import { usePreview } from './usePreview';

const usual = [5, 10, 15, 20, 30];
const longest = 240;

type Kind = ChangeRequest['kind'];

interface Props {
  desk: Desk;
  frame: DeskFrame;
  item: DeskSession;
  now: number;
}

/** One panel for what an organizer changes about a session: what, what will happen, and only then Send. */
export function ChangePanel({ desk, frame, item, now }: Props) {
  const { session } = item;
  const [kind, setKind] = useState<Kind>(session.cancelled ? 'restore' : 'late');
  const [minutes, setMinutes] = useState(10);
  const [absorb, setAbsorb] = useState('auto');
  const change: ChangeRequest = { kind, session: session.id, minutes, absorb: kind === 'late' ? absorb : null };
  const { preview, refusal, renew } = usePreview(desk.line, change, frame.version);
  const [failed, setFailed] = useState<string | null>(null);
  const over = standing(session, now) === 'over';
  const close = (): void => void (desk.session.value = null);

  const send = async (): Promise<void> => {
    if (!preview || desk.busy.value) return;
    desk.busy.value = true;
    setFailed(null);
    try {
      const reply = await desk.line.ask('Release', change, preview.basedOn, preview.fingerprint, crypto.randomUUID());
      if (reply.refusal) {
        setFailed(reply.refusal.sentence);
        renew();
        return;
      }
      desk.notice.say(`Sent: ${preview.headline}. You can take it back for 10 minutes.`);
      close();
    } finally {
      desk.busy.value = false;
    }
  };

  const kinds: readonly (readonly [Kind, string])[] = session.cancelled
    ? [['restore', 'Bring it back']]
    : [['late', 'Running late'], ['cancel', 'Cancel this session']];

  return (
    <Dialog title={session.title} close={close}>
      <p class="meta">{range(session.start, session.end, frame.zone)} · {session.roomName}</p>
      <ChairPanel desk={desk} frame={frame} item={item} />
      {over && !session.cancelled
        ? <p>This session is over. What is still to come can be changed.</p>
        : (
          <>
            <div class="chips" role="group" aria-label="What happens">
              {kinds.map(([id, name]) => (
                <button key={id} type="button" class="button chip" aria-pressed={kind === id} onClick={() => setKind(id)}>{name}</button>
              ))}
            </div>
            {kind === 'late' && (
              <Late frame={frame} item={item} minutes={minutes} setMinutes={setMinutes} absorb={absorb} setAbsorb={setAbsorb} />
            )}
            {failed !== null && <p class="trouble" role="alert">{failed}</p>}
            {refusal
              ? <p class="trouble" role="alert">{refusal.sentence}</p>
              : <Preview preview={preview} />}
            <div class="dialog-actions panel-send">
              {desk.line.state.value.kind === 'cut' && <p class="trouble">Not connected. Sending waits until it is back.</p>}
              <button type="button" class="button strong" disabled={!preview || desk.busy.value} onClick={() => void send()}>
                {desk.busy.value ? 'Sending …' : 'Send'}
              </button>
            </div>
          </>
        )}
    </Dialog>
  );
}

interface LateProps {
  frame: DeskFrame;
  item: DeskSession;
  minutes: number;
  setMinutes: (minutes: number) => void;
  absorb: string;
  setAbsorb: (absorb: string) => void;
}

/** How many minutes, and what takes them up. */
function Late({ frame, item, minutes, setMinutes, absorb, setAbsorb }: LateProps) {
  const breaks = item.absorbers.flatMap((id) => frame.sessions.find(({ session }) => session.id === id)?.session ?? []);
  return (
    <>
      <div class="chips" role="group" aria-label="Minutes late">
        {usual.map((value) => (
          <button key={value} type="button" class="button chip" aria-pressed={minutes === value} onClick={() => setMinutes(value)}>
            {value} min
          </button>
        ))}
        <input
          class="minutes"
          type="number"
          inputMode="numeric"
          aria-label="Minutes"
          min={1}
          max={longest}
          value={minutes}
          onInput={(event) => setMinutes(event.currentTarget.valueAsNumber || 0)}
        />
      </div>
      <label class="own">
        What takes up the delay
        <select value={absorb} onChange={(event) => setAbsorb(event.currentTarget.value)}>
          <option value="auto">The first break that is long enough</option>
          {breaks.map((session) => (
            <option key={session.id} value={session.id}>{session.title}, {range(session.start, session.end, frame.zone)}</option>
          ))}
          <option value="none">Nothing: the rest of the day moves</option>
        </select>
      </label>
    </>
  );
}
