import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { m } from '../messages';
import { Dialog } from '../shared/Dialog';

interface Props {
  title: string;
  wide: boolean;
  close: () => void;
  children: ComponentChildren;
}

/** What one does about a session: beside the time line where there is room, so that both are seen, and over it elsewhere. */
export const Panel = ({ wide, ...props }: Props) => (wide ? <Beside {...props} /> : <Dialog title={props.title} close={props.close}>{props.children}</Dialog>);

function Beside({ title, close, children }: Omit<Props, 'wide'>) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      ref={panel}
      class="desk-panel"
      role="dialog"
      aria-labelledby="panel-title"
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header class="panel-head">
        <h2 id="panel-title" dir="auto">{title}</h2>
        <button type="button" class="button quiet" onClick={close}>{m.desk.preview.close}</button>
      </header>
      {children}
    </div>
  );
}
