import { useEffect, useState } from 'preact/hooks';
import type { Line } from '../hub/line';
import type { ChangeRequest, PreviewView, Refusal } from '../wire';

/** Long enough to type a two-digit number, short enough to feel immediate. */
const pause = 150;

interface Answer {
  readonly preview: PreviewView | null;
  readonly refusal: Refusal | null;
}

const nothing: Answer = { preview: null, refusal: null };

/** What a change would do, asked anew whenever the change or the schedule is another one. */
export function usePreview(line: Line, change: ChangeRequest, version: number): Answer & { renew: () => void } {
  const [answer, setAnswer] = useState(nothing);
  const [turn, setTurn] = useState(0);
  const { kind, session, minutes, absorb } = change;

  useEffect(() => {
    // What was shown belongs to another draft: it must not be sent by a quick press.
    setAnswer(nothing);
    let current = true;
    const timer = setTimeout(() => {
      void line.ask('Preview', { kind, session, minutes, absorb }).then(({ value, refusal }) => {
        if (current) setAnswer({ preview: value, refusal });
      });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [line, kind, session, minutes, absorb, version, turn]);

  return { ...answer, renew: () => setTurn((before) => before + 1) };
}
