import { render } from 'preact';
import { Calm } from './Calm';

/** An address that is no screen. */
export function open(root: HTMLElement): void {
  render(
    <Calm title="Live">
      <p>Questions are asked in Slack, with <code>/ask</code>.</p>
      <p>Chairs and organizers: ask for your personal link with <code>/live chair</code> or <code>/live desk</code>. The projector shows <a href="/stage">the stage</a>.</p>
    </Calm>,
    root,
  );
}
