import { clockTime } from '../../shared/times';
import type { RoomView } from '../../wire';
import { hours, position } from './geometry';
import type { Span } from './geometry';

/** Around the hour that is nearest to now there is no room for both, in pixels. */
const clear = 16;

interface HeadsProps {
  rooms: readonly RoomView[];
  first: number;
  last: number;
  from: number;
  column: number;
}

/** The rooms' names, which stay while one scrolls through the day. */
export const Heads = ({ rooms, first, last, from, column }: HeadsProps) => (
  <div class="timeline-heads">
    <div class="timeline-corner" />
    {rooms.map(({ id, name, channel }, index) => (index < first || index > last ? null : (
      <h2 key={id} style={`inset-inline-start:${from + index * column}px;width:${column}px`}>
        <bdi>{name}</bdi>{channel !== null && <span class="meta"> {channel}</span>}
      </h2>
    )))}
  </div>
);

/** The hours, which stay while one scrolls through the rooms, and now. */
export function Hours({ span, scale, zone, now }: { span: Span; scale: number; zone: string; now: number | null }) {
  const at = (time: number): number => position(time, span, scale);
  return (
    <div class="timeline-ruler" aria-hidden="true">
      {hours(span).filter((hour) => now === null || Math.abs(at(hour) - at(now)) > clear)
        .map((hour) => <span key={hour} style={`top:${at(hour)}px`}>{clockTime(hour, zone)}</span>)}
      {now !== null && <strong style={`top:${at(now)}px`}>{clockTime(now, zone)}</strong>}
    </div>
  );
}
