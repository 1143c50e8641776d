import { m } from '../messages';
import { HowToAsk } from '../stage/HowToAsk';
import { contrast, stagePairs } from './contrast';
import { all } from './Panels';

/** The stage's own light, and its parts; it is the same for every reader. */
export const OnStage = () => (
  <section class="design-part">
    <h2>{m.stage.stage}</h2>
    <p class="meta">stage-label · stage-count · stage-next · stage-ask</p>
    <div class="stage design-stage">
      <div class="stage-main">
        {stagePairs.map(({ on, words }) => (
          <p key={on} class="design-ground design-on-ground">
            {words.map((name) => <span key={name} class={`design-ink-${name}`}>{name} <small>{contrast(all.stage[name] ?? '', all.stage[on] ?? '').toFixed(1)}</small></span>)}
          </p>
        ))}
        <p class="stage-label now">{m.stage.nowAsking}</p>
        <p class="stage-label">{m.stage.next}</p>
        {(['calm', 'now', 'trouble'] as const).map((tone) => <p key={tone} class="stage-count" data-tone={tone}>{m.design.times[tone]}</p>)}
        <p class="stage-who">{m.design.talk}</p>
      </div>
      <section class="stage-next"><h2>{m.stage.then}</h2><ol><li><time>11:10</time> {m.design.talk} <em>{m.design.was}</em></li></ol></section>
      <HowToAsk address="https://live.example.org/#join=SAMPLE" code="SAMP-LE00" channel="workshop" />
    </div>
  </section>
);
