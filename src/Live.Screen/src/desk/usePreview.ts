import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeRequest, PreviewView, Refusal } from '../wire';
import type { Desk } from './model';

/** Long enough to type a two-digit number, short enough to feel immediate. */
const pause = 150;

interface Answer {
  readonly preview: PreviewView | null;
  readonly refusal: Refusal | null;
}

const nothing: Answer = { preview: null, refusal: null };

/** What a change would do, asked anew whenever the change or the schedule is another one; and the version first shown. */
export function usePreview(desk: Desk, change: ChangeRequest | null, version: number): Answer & { seen: number; renew: () => void } {
  const [answer, setAnswer] = useState(nothing);
  const [turn, setTurn] = useState(0);
  const wanted = change === null ? null : JSON.stringify(change);
  const seen = useRef({ wanted, version });
  if (seen.current.wanted !== wanted) seen.current = { wanted, version };

  useEffect(() => {
    // What was shown belongs to another draft: it must not be sent by a quick press.
    setAnswer(nothing);
    desk.preview.value = null;
    if (wanted === null) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void desk.line.ask('Preview', JSON.parse(wanted) as ChangeRequest).then(({ value, refusal }) => {
        if (!current) return;
        setAnswer({ preview: value, refusal });
        desk.preview.value = value;
      });
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [desk, wanted, version, turn]);

  return { ...answer, seen: seen.current.version, renew: () => setTurn((before) => before + 1) };
}
