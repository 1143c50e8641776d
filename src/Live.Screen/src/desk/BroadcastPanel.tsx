import { useEffect, useState } from 'preact/hooks';
import { m, say, sentence } from '../messages';
import type { BroadcastPreview, Refusal } from '../wire';
import type { Desk } from './model';
import { Panel } from './Panel';
import type { DeskPicture } from './picture';

const longest = 1500;
const pause = 200;

/** A word to everybody: what, where, exactly what is posted, and only then Send, Hold or Cancel. */
export function BroadcastPanel({ desk, frame, wide, close }: { desk: Desk; frame: DeskPicture; wide: boolean; close: () => void }) {
  const reachable = frame.rooms.filter(({ channel }) => channel !== null);
  const channels = [...new Map(reachable.map((room) => [room.channel, room])).values()];
  const [text, setText] = useState('');
  const [rooms, setRooms] = useState<readonly string[]>(channels.map(({ id }) => id));
  const [preview, refusal] = useBroadcastPreview(desk, text, rooms);
  const all = rooms.length === channels.length;
  const act = async (hold: boolean): Promise<void> => {
    if (await desk.broadcast(text.trim(), rooms, hold)) close();
  };
  return (
    <Panel title={m.desk.broadcast.title} wide={wide} close={close}>
      <label class="own">
        {m.desk.broadcast.words}
        <textarea
          rows={4}
          maxLength={longest}
          dir="auto"
          value={text}
          placeholder={m.desk.broadcast.placeholder}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {channels.length === 0
        ? <p class="trouble">{m.desk.broadcast.noChannels}</p>
        : (
          <div class="own">
            <span>{m.desk.broadcast.where}</span>
            <div class="chips" role="group" aria-label={m.desk.broadcast.where}>
              {channels.length > 1 && (
                <button type="button" class="button chip" aria-pressed={all} onClick={() => setRooms(all ? [] : channels.map(({ id }) => id))}>{m.desk.broadcast.all}</button>
              )}
              {channels.map(({ id, channel }) => (
                <button
                  key={id}
                  type="button"
                  class="button chip"
                  aria-pressed={rooms.includes(id)}
                  onClick={() => setRooms(rooms.includes(id) ? rooms.filter((other) => other !== id) : [...rooms, id])}
                >
                  {channel}
                </button>
              ))}
            </div>
          </div>
        )}
      {refusal && text.trim() !== '' && <p class="trouble" role="alert">{sentence(refusal)}</p>}
      {preview && (
        <section class="preview" aria-label={m.desk.preview.head} aria-live="polite">
          <figure class="post">
            <figcaption class="meta">{say(m.desk.broadcast.reads, { channels: preview.channels.join(', ') })}</figcaption>
            <blockquote dir="auto">{preview.text}<footer class="meta">{preview.from}</footer></blockquote>
          </figure>
          <p class="meta">{say(m.desk.broadcast.costs, { n: preview.channels.length })}</p>
        </section>
      )}
      <div class="dialog-actions panel-send">
        <button type="button" class="button quiet" onClick={close}>{m.desk.preview.cancel}</button>
        <button type="button" class="button" disabled={!preview || desk.busy.value} onClick={() => void act(true)}>{m.desk.preview.hold}</button>
        <button type="button" class="button strong" disabled={!preview || desk.busy.value} onClick={() => void act(false)}>{m.desk.preview.send}</button>
      </div>
    </Panel>
  );
}

function useBroadcastPreview(desk: Desk, text: string, rooms: readonly string[]): readonly [BroadcastPreview | null, Refusal | null] {
  const [answer, setAnswer] = useState<readonly [BroadcastPreview | null, Refusal | null]>([null, null]);
  const wanted = rooms.join('\n');
  useEffect(() => {
    setAnswer([null, null]); // what was shown is not what would be sent
    if (text.trim() === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void desk.line.ask('PreviewBroadcast', text.trim(), wanted === '' ? [] : wanted.split('\n'))
        .then(({ value, refusal }) => current && setAnswer([value, refusal]));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [desk, text, wanted]);
  return answer;
}
