import { render } from 'preact';
import { m } from '../messages';
import { Calm } from './Calm';

/** An address that is no screen. */
export function open(root: HTMLElement): void {
  render(
    <Calm title="Live">
      <p>{m.shared.nowhereAsk}</p>
      <p>{m.shared.nowhereLinks}</p>
      <p><a href="/stage">{m.shared.nowhereStage}</a></p>
    </Calm>,
    root,
  );
}
