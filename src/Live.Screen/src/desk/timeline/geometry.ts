/** The time line's arithmetic: times are milliseconds, lengths are pixels, a scale is pixels a minute. Nothing here draws. */

export const minute = 60_000;
const hour = 60 * minute;

/** A dragged session lands on whole five minutes. */
export const step = 5 * minute;

/** Pixels a minute: from a whole day at one look to a talk that fills the window. */
export const scales = [1, 1.6, 2.4, 3.2, 4.8, 7.2] as const;

export interface Slot {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** From the full hour before the first start to the full hour after the last end. */
export function bounds(slots: readonly Slot[], offset = 0): Span {
  const down = (at: number): number => Math.floor((at + offset) / hour) * hour - offset;
  const from = down(Math.min(...slots.map(({ start }) => start)));
  const last = Math.max(...slots.map(({ end }) => end));
  const to = down(last) === last ? last : down(last) + hour;
  return { from, to: Math.max(to, from + hour) };
}

/** Where a time is, from the top. */
export const position = (at: number, span: Span, scale: number): number => ((at - span.from) / minute) * scale;

/** What time is there. */
export const timeAt = (y: number, span: Span, scale: number): number => span.from + (y / scale) * minute;

/** The nearest whole five minutes of the hour. */
export const snap = (at: number): number => Math.round(at / step) * step;

/** The full hours of a day, for its ruler. */
export function hours({ from, to }: Span): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / hour) + 1 }, (_, index) => from + index * hour);
}

export interface Lane {
  readonly lane: number;
  readonly of: number;
}

/** Sessions of a room that overlap stand side by side: each gets a lane, and knows how many there are beside it. */
export function lanes(slots: readonly Slot[]): ReadonlyMap<string, Lane> {
  const placed = new Map<string, Lane>();
  let group: { id: string; lane: number }[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const { id, lane } of group) placed.set(id, { lane, of: ends.length });
    [group, ends] = [[], []];
  };
  for (const { id, start, end } of [...slots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (ends.every((until) => until <= start)) close();
    const free = ends.findIndex((until) => until <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    group.push({ id, lane });
  }
  close();
  return placed;
}

/** How many lines of a session's label fit into its height: a short session still says what it is when it is pointed at. */
export function linesIn(height: number): number {
  return height < 15 ? 0 : height < 44 ? 1 : height < 61 ? 2 : height < 78 ? 3 : 4;
}

/** The part of the canvas that is looked at. */
export interface View {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Rooms stand beside each other, each this wide: never too narrow to read, and together as wide as the window. */
export const columnWidth = (width: number, rooms: number, least: number): number => Math.max(least, Math.floor(width / Math.max(1, rooms)));

/** The first and the last room that can be seen, with one more on each side. */
export function columns({ left, width }: View, column: number, rooms: number): readonly [number, number] {
  return [Math.max(0, Math.floor(left / column) - 1), Math.min(rooms - 1, Math.floor((left + width) / column) + 1)];
}

/** Whether a slot can be seen, or nearly: what is just outside is there before it is scrolled to. */
export function isNear(slot: Slot, view: View, span: Span, scale: number): boolean {
  const margin = view.height / 2;
  return position(slot.end, span, scale) > view.top - margin && position(slot.start, span, scale) < view.top + view.height + margin;
}

/** The scale at which a whole day is seen at one look, as near as there is one. */
export function fitting(span: Span, height: number): number {
  const exact = height / ((span.to - span.from) / minute);
  return scales.findLast((scale) => scale <= exact) ?? scales[0];
}

/** The next scale in a direction; the same at the end. */
export const zoomed = (scale: number, by: 1 | -1): number => {
  const at = scales.findIndex((known) => known >= scale);
  return scales[Math.min(scales.length - 1, Math.max(0, (at < 0 ? scales.length - 1 : at) + by))] ?? scale;
};

/** Where the view has to begin so that the same time stays under the same point when the scale changes. */
export const topAfterZoom = (top: number, point: number, before: number, after: number): number => ((top + point) / before) * after - point;
