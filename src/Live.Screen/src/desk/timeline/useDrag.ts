import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Less than this is a press, not a drag, in pixels. */
const threshold = 5;

/** So near to an edge the time line scrolls along, in pixels, and so far each time. */
const edge = 36;
const pull = 9;

/** A point on the field, from its top and from the side where the first room is. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Dragging {
  /** Whether this session can be dragged. */
  grab(session: string): boolean;
  /** It is held over a point, and was grabbed at another. */
  over(session: string, from: Point, at: Point): void;
  /** It was let go. */
  drop(): void;
  /** It was given up. */
  cancel(): void;
}

/**
 * Drags blocks with a mouse or a pen. With a finger the time line scrolls, as everything does under a finger: there, the
 * panel moves a session.
 */
export function useDrag(scroller: RefObject<HTMLElement | null>, field: RefObject<HTMLElement | null>, dragging: RefObject<Dragging | null>): void {
  useEffect(() => {
    const area = scroller.current;
    if (!area) return undefined;
    let grabbed: { session: string; from: Point; pointer: number } | null = null;
    let last: { clientX: number; clientY: number } | null = null;
    let frame = 0;
    let moved = false;

    const point = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
      const box = field.current!.getBoundingClientRect();
      const fromLeft = clientX - box.left;
      return { x: getComputedStyle(field.current!).direction === 'rtl' ? box.width - fromLeft : fromLeft, y: clientY - box.top };
    };
    const end = (): void => {
      cancelAnimationFrame(frame);
      grabbed = null;
      last = null;
    };
    const show = (): void => {
      if (grabbed && last) dragging.current?.over(grabbed.session, grabbed.from, point(last));
    };
    const follow = (): void => {
      if (!grabbed || !last) return;
      const box = area.getBoundingClientRect();
      const along = (at: number, from: number, to: number): number => (at < from + edge ? -pull : at > to - edge ? pull : 0);
      const [x, y] = [along(last.clientX, box.left, box.right), along(last.clientY, box.top, box.bottom)];
      if (moved && (x !== 0 || y !== 0)) {
        area.scrollBy(x, y);
        show();
      }
      frame = requestAnimationFrame(follow);
    };

    const down = (event: PointerEvent): void => {
      const session = (event.target as Element).closest<HTMLElement>('[data-session]')?.dataset['session'];
      if (event.button !== 0 || event.pointerType === 'touch' || session === undefined || !dragging.current?.grab(session)) return;
      grabbed = { session, from: point(event), pointer: event.pointerId };
      moved = false;
    };
    const move = (event: PointerEvent): void => {
      if (!grabbed || event.pointerId !== grabbed.pointer) return;
      const at = point(event);
      if (!moved) {
        if (Math.hypot(at.x - grabbed.from.x, at.y - grabbed.from.y) < threshold) return;
        moved = true;
        area.setPointerCapture(event.pointerId);
        frame = requestAnimationFrame(follow);
      }
      last = { clientX: event.clientX, clientY: event.clientY };
      show();
    };
    const up = (): void => {
      const dropped = grabbed && moved;
      end();
      if (!dropped) return;
      dragging.current?.drop();
      setTimeout(() => (moved = false)); // the click, if there is one, has come by then
    };
    const lost = (): void => {
      if (grabbed && moved) dragging.current?.cancel();
      end();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && grabbed) lost();
    };
    // A drag is not a press: the click that follows it is taken away.
    const click = (event: MouseEvent): void => {
      if (!moved) return;
      moved = false;
      event.stopPropagation();
      event.preventDefault();
    };

    area.addEventListener('pointerdown', down);
    area.addEventListener('pointermove', move);
    area.addEventListener('pointerup', up);
    area.addEventListener('pointercancel', lost);
    area.addEventListener('click', click, { capture: true });
    addEventListener('keydown', key);
    return () => {
      end();
      area.removeEventListener('pointerdown', down);
      area.removeEventListener('pointermove', move);
      area.removeEventListener('pointerup', up);
      area.removeEventListener('pointercancel', lost);
      area.removeEventListener('click', click, { capture: true });
      removeEventListener('keydown', key);
    };
  }, [scroller, field, dragging]);
}
