/** How far a finger moves before it means to drag, in pixels. */
const slack = 4;

/** This close to the list's edge it scrolls by itself, so many pixels a frame. */
const edge = 56;
const speed = 9;

/**
 * Drags a row of a list by its handle to another place. Only transforms change meanwhile, so nothing is laid out anew
 * and no row moves but to make room.
 * @param down The press on the handle.
 * @param scroller What scrolls the list.
 * @param done Told once at the end: the index where the row was dropped, or null when it stays.
 */
export function drag(down: PointerEvent, scroller: HTMLElement, done: (place: number | null) => void): void {
  const handle = down.currentTarget as HTMLElement;
  const row = handle.closest('li');
  if (!row?.parentElement || down.button !== 0) return done(null);
  const rows = [...row.parentElement.children].filter((item): item is HTMLLIElement => item instanceof HTMLLIElement && 'question' in item.dataset);
  const boxes = rows.map((item) => item.getBoundingClientRect());
  const from = rows.indexOf(row);
  const own = boxes[from];
  if (!own) return done(null);

  const scrolled = scroller.scrollTop;
  const leave = new AbortController();
  let [at, place, begun, frame] = [down.clientY, from, false, 0];

  const show = (): void => {
    const by = at - down.clientY + scroller.scrollTop - scrolled;
    const middle = own.top + own.height / 2 + by;
    place = boxes.filter((box, index) => index !== from && box.top + box.height / 2 < middle).length;
    row.style.transform = `translateY(${by}px)`;
    rows.forEach((item, index) => {
      if (index === from) return;
      const room = index > from && index <= place ? -own.height : index < from && index >= place ? own.height : 0;
      item.style.transform = room === 0 ? '' : `translateY(${room}px)`;
    });
  };
  const scroll = (): void => {
    const view = scroller.getBoundingClientRect();
    if (at < view.top + edge) scroller.scrollTop -= speed;
    else if (at > view.bottom - edge) scroller.scrollTop += speed;
    show();
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    at = event.clientY;
    if (begun || Math.abs(at - down.clientY) < slack) return;
    begun = true;
    row.dataset['dragged'] = '';
    frame = requestAnimationFrame(scroll);
  };
  const end = (dropped: boolean): void => {
    cancelAnimationFrame(frame);
    leave.abort();
    if (begun && dropped) show();
    for (const item of rows) item.style.transform = '';
    delete row.dataset['dragged'];
    // A drag is no choice: the click that follows the release at once is not for the row.
    if (begun) handle.addEventListener('click', (event) => event.stopPropagation(), { signal: AbortSignal.timeout(50) });
    done(begun && dropped && place !== from ? place : null);
  };

  const { signal } = leave;
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', () => end(true), { signal });
  handle.addEventListener('pointercancel', () => end(false), { signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && end(false), { signal });
}
