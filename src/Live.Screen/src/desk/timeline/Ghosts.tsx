import { m, say } from '../../messages';
import { clockTime, range } from '../../shared/times';
import type { DeskSession, PreviewView, RoomView } from '../../wire';
import { position } from './geometry';
import type { Span } from './geometry';
import type { Draft } from './landing';

interface Props {
  sessions: readonly DeskSession[];
  rooms: readonly RoomView[];
  draft: Draft | null;
  preview: PreviewView | null;
  zone: string;
  span: Span;
  scale: number;
  column: number;
}

interface Ghost {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly room: string;
  readonly words: string;
  readonly title: string;
}

/** Where sessions would be: the one that is dragged with its new time, or all that a preview moves. */
export function Ghosts({ sessions, rooms, draft, preview, zone, span, scale, column }: Props) {
  return (
    <>
      {ghosts(sessions, rooms, draft, preview, zone).map(({ id, start, end, room, words, title }) => {
        const at = rooms.findIndex((known) => known.id === room);
        const top = position(start, span, scale);
        return at < 0 ? null : (
          <div
            key={id}
            class={draft ? 'ghost held' : 'ghost'}
            data-ghost={id}
            style={`inset-inline-start:${at * column + 4}px;top:${top}px;width:${column - 8}px;height:${position(end, span, scale) - top - 2}px`}
          >
            <strong>{words}</strong> <span dir="auto">{title}</span>
          </div>
        );
      })}
    </>
  );
}

function ghosts(
  sessions: readonly DeskSession[], rooms: readonly RoomView[], draft: Draft | null, preview: PreviewView | null, zone: string,
): readonly Ghost[] {
  const find = (id: string): DeskSession | undefined => sessions.find(({ session }) => session.id === id);
  if (draft) {
    const item = find(draft.session);
    if (!item) return [];
    const { session } = item;
    const other = draft.other === null ? undefined : find(draft.other);
    const time = clockTime(draft.start, zone);
    const words = other ? say(m.desk.swapsWith, { title: other.session.title })
      : draft.room === session.room ? say(m.desk.movesTo, { time })
      : say(m.desk.movesToRoom, { time, room: rooms.find(({ id }) => id === draft.room)?.name ?? draft.room });
    return [{
      id: session.id, start: draft.start, end: draft.start + Date.parse(session.end) - Date.parse(session.start), room: draft.room, words, title: session.title,
    }];
  }
  return (preview?.slots ?? []).flatMap(({ id, start, end, room, cancelled }) => {
    const item = find(id);
    return !item || cancelled ? []
      : [{ id, start: Date.parse(start), end: Date.parse(end), room, words: range(start, end, zone), title: item.session.title }];
  });
}
