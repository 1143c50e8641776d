import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { m, say } from '../../messages';
import { clockTime, dayKey } from '../../shared/times';
import type { DeskSession } from '../../wire';
import type { Desk } from '../model';
import type { DeskPicture } from '../picture';
import { Block } from './Block';
import { columns, columnWidth, fitting, isNear, position, timeAt, topAfterZoom, zoomed } from './geometry';
import { Ghosts } from './Ghosts';
import { isElsewhere, isMovable, landing, pushed } from './landing';
import { planned } from './plan';
import { Heads, Hours } from './Rulers';
import type { Dragging } from './useDrag';
import { useDrag } from './useDrag';
import { useView } from './useView';

const narrowest = 176;
const ruler = 58;
const heads = 44;
const below = 12; // for the last hour's name
const kept = 'live.desk.scale';
const usual = 3.2;

interface Props {
  desk: Desk;
  frame: DeskPicture;
  day: string;
  sessions: readonly DeskSession[];
  now: number;
  /** What stands beside the zoom. */
  children: ComponentChildren;
}

/** The day as rooms beside each other and time from top to bottom, with a line for now. Only what is looked at is drawn. */
export function TimeLine({ desk, frame, day, sessions, now, children }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const dragging = useRef<Dragging | null>(null);
  const [scale, setScale] = useState(() => Number(localStorage.getItem(kept)) || usual);
  const view = useView(scroller);
  const { zone } = frame;

  const plan = useMemo(() => planned(sessions, frame.rooms, zone), [sessions, frame.rooms, zone]);
  const { rooms, span } = plan;
  const column = columnWidth(view.width - ruler - 2, rooms.length, narrowest);
  const height = position(span.to, span, scale);
  const isToday = now >= span.from && now <= span.to && day === dayKey(now, zone);

  const find = (id: string): DeskSession | undefined => sessions.find(({ session }) => session.id === id);
  const toNow = (): void => scroller.current?.scrollTo({ top: Math.max(0, position(now, span, scale) - (scroller.current.clientHeight - heads) / 3) });
  const rescale = (next: number): void => {
    const element = scroller.current;
    localStorage.setItem(kept, String(next));
    if (element) {
      const top = topAfterZoom(element.scrollTop, element.clientHeight / 3, scale, next);
      requestAnimationFrame(() => (element.scrollTop = top));
    }
    setScale(next);
  };

  // What is on now is what one opens this for.
  useLayoutEffect(() => {
    if (isToday) toNow();
    else scroller.current?.scrollTo({ top: 0 });
  }, [day]);

  dragging.current = {
    grab: (session) => {
      const item = find(session);
      return item !== undefined && isMovable(item, now);
    },
    over: (session, from, at) => {
      const item = find(session);
      if (!item) return;
      const room = rooms[Math.min(rooms.length - 1, Math.max(0, Math.floor(at.x / column)))]?.id ?? item.session.room;
      const moved = timeAt(at.y, span, scale) - timeAt(from.y, span, scale);
      desk.draft.value = landing(item, moved, room, timeAt(at.y, span, scale), sessions, now);
    },
    drop: () => {
      const draft = desk.draft.value;
      const item = draft && find(draft.session);
      if (draft && item && isElsewhere(item, draft)) desk.openDraft(draft, item.session.room);
      else desk.draft.value = null;
    },
    cancel: () => void (desk.draft.value = null),
  };
  useDrag(scroller, field, dragging);

  const draft = desk.draft.value;
  const preview = desk.preview.value;
  const leaving = new Set(draft ? [draft.session] : preview?.slots.map(({ id }) => id));
  const [said, tell] = useState('');
  useEffect(() => {
    if (draft) element(scroller.current, draft.session)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [draft?.session]);

  const press = (event: MouseEvent): void => {
    const session = (event.target as Element).closest<HTMLElement>('[data-session]')?.dataset['session'];
    if (session === undefined) return;
    const item = find(session);
    if (item && desk.draft.value?.session === session && isElsewhere(item, desk.draft.value)) desk.openDraft(desk.draft.value, item.session.room);
    else desk.open(session);
  };
  const key = (event: KeyboardEvent): void => {
    const session = (event.target as Element).closest<HTMLElement>('[data-session]')?.dataset['session'];
    const item = session === undefined ? undefined : find(session);
    if (!item) return;
    if (event.key === 'Escape' && desk.draft.value) {
      event.stopPropagation();
      desk.draft.value = null;
      tell(say(m.desk.draftBack, { title: item.session.title }));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !isMovable(item, now)) return;
    const before = desk.draft.value?.session === session ? desk.draft.value : null;
    const next = pushed(item, before, event.key, rooms.map(({ id }) => id), now);
    if (!next) return;
    event.preventDefault();
    desk.opened.value = null;
    desk.draft.value = isElsewhere(item, next) ? next : null;
    tell(isElsewhere(item, next)
      ? say(m.desk.draft, { title: item.session.title, time: clockTime(next.start, zone), room: rooms.find(({ id }) => id === next.room)?.name ?? '' })
      : say(m.desk.draftBack, { title: item.session.title }));
  };
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    rescale(zoomed(scale, event.deltaY < 0 ? 1 : -1));
  };
  const wheeled = useRef(wheel);
  wheeled.current = wheel;
  useEffect(() => {
    const listen = (event: WheelEvent): void => wheeled.current(event);
    const element = scroller.current;
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, []);

  const [first, last] = columns(view, column, rooms.length);
  // The clock moves the line each second; blocks only change by the minute.
  const byMinute = Math.floor(now / 60_000) * 60_000;
  return (
    <div class="timeline">
      <div class="today-tools">
        {children}
        <div class="timeline-zoom" role="group" aria-label={m.desk.timeLine}>
        {isToday && <button type="button" class="button quiet" onClick={toNow}>{m.desk.toNow}</button>}
        <button type="button" class="button quiet" onClick={() => rescale(fitting(span, (scroller.current?.clientHeight ?? 600) - heads))}>{m.desk.wholeDay}</button>
        <button type="button" class="button quiet zoom" aria-label={m.desk.zoomOut} disabled={zoomed(scale, -1) === scale} onClick={() => rescale(zoomed(scale, -1))}>−</button>
        <button type="button" class="button quiet zoom" aria-label={m.desk.zoomIn} disabled={zoomed(scale, 1) === scale} onClick={() => rescale(zoomed(scale, 1))}>+</button>
        </div>
      </div>
      <p id="how-to-move" class="unseen">{m.desk.howToMove}</p>
      <p class="unseen" role="status" aria-live="polite">{said}</p>
      <div
        ref={scroller}
        class={`timeline-scroll${draft ? ' dragging' : ''}`}
        onClick={press}
        onKeyDown={key}
        onFocusOut={(event) => {
          // A draft by keys belongs to the focused session; leaving it without Enter leaves all as it is.
          if ((event.target as HTMLElement).dataset['session'] === desk.draft.value?.session && event.relatedTarget !== null) desk.draft.value = null;
        }}
      >
        <div class="timeline-canvas" style={`width:${ruler + rooms.length * column}px;height:${heads + height + below}px`}>
          <Heads rooms={rooms} first={first} last={last} from={ruler} column={column} />
          <Hours span={span} scale={scale} zone={zone} now={isToday ? now : null} />
          <div
            ref={field}
            class="timeline-field"
            style={`inset-inline-start:${ruler}px;top:${heads}px;width:${rooms.length * column}px;height:${height}px;--hour:${60 * scale}px;--column:${column}px`}
          >
            {rooms.map(({ id, name }, index) => (index < first || index > last ? null : (
              <div key={id} role="group" aria-label={name}>
                {(plan.placed.get(id) ?? []).map(({ item, slot, lane }) => {
                  if (!isNear(slot, view, span, scale)) return null;
                  const top = position(slot.start, span, scale);
                  const width = Math.floor((column - 8) / lane.of);
                  return (
                    <Block
                      key={slot.id}
                      item={item}
                      zone={zone}
                      now={byMinute}
                      left={index * column + 4 + lane.lane * width}
                      top={top}
                      width={width - (lane.of > 1 ? 3 : 0)}
                      height={Math.max(3, position(slot.end, span, scale) - top - 2)}
                      leaving={leaving.has(slot.id)}
                      target={draft?.other === slot.id}
                      open={desk.opened.value?.session === slot.id}
                    />
                  );
                })}
              </div>
            )))}
            <Ghosts sessions={sessions} rooms={rooms} draft={draft} preview={preview} zone={zone} span={span} scale={scale} column={column} />
            {isToday && <div class="timeline-now" style={`top:${position(now, span, scale)}px`}><span class="unseen">{say(m.desk.now, { time: clockTime(now, zone) })}</span></div>}
          </div>
        </div>
      </div>
    </div>
  );
}

const element = (within: HTMLElement | null, session: string): HTMLElement | null =>
  within?.querySelector<HTMLElement>(`[data-session="${CSS.escape(session)}"]`) ?? null;
