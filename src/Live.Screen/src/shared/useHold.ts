import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a list stays still after the last touch or movement over it, in milliseconds. */
const rest = 4_000;

/** Whether a list is being touched or pointed at, and what to put on it to know. */
export function useHold() {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const release = useCallback(() => {
    clearTimeout(timer.current);
    setHeld(false);
  }, []);
  const hold = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(release, rest);
    setHeld(true);
  }, [release]);
  const leave = useCallback((event: PointerEvent) => event.pointerType === 'mouse' && release(), [release]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    held,
    release,
    handlers: { onPointerDown: hold, onPointerMove: hold, onPointerUp: hold, onWheel: hold, onTouchMove: hold, onPointerLeave: leave },
  };
}
