import { render } from 'preact';
import { m } from '../messages';
import '../chair/chair.css';
import '../desk/desk.css';
import '../shared/math.css';
import '../stage/stage.css';
import { Controls } from './Controls';
import './design.css';
import { Foundations } from './Foundations';
import { OnStage } from './OnStage';
import { Questions } from './Questions';
import { Saying } from './Saying';
import { Slots } from './Slots';
import { holdStates } from './states';

/** Every token and component of the screens in every state, by the screens' own style sheets. */
export function open(root: HTMLElement): void {
  document.title = `${m.design.design} · Live`;
  render(
    <main class="design">
      <h1>{m.design.design}</h1>
      <p class="meta">{m.design.about}</p>
      <Foundations />
      <Controls />
      <Questions />
      <Slots />
      <Saying />
      <OnStage />
    </main>,
    root,
  );
  holdStates();
}
