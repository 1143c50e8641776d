import { m } from '../messages';
import { range } from '../shared/times';
import type { DeskSession } from '../wire';
import { ChairPanel } from './ChairPanel';
import { ChangeForm } from './ChangeForm';
import { standing } from './day';
import type { Desk, Opened } from './model';
import { Panel } from './Panel';
import type { DeskPicture } from './picture';
import { driftWords, originCounts, originWords, questionWords, standingWords, wasWords } from './words';

interface Props {
  desk: Desk;
  frame: DeskPicture;
  item: DeskSession;
  opened: Opened;
  now: number;
  wide: boolean;
}

/** All about one session: how it stands, who chairs it, and what can be changed, with what that would do. */
export function SessionPanel({ desk, frame, item, opened, now, wide }: Props) {
  const { session } = item;
  const parts = [standingWords(item, now), driftWords(item), wasWords(item, frame.zone)].filter((part) => part !== null);
  return (
    <Panel title={session.title} wide={wide} close={() => desk.close()}>
      <div class="panel-about">
        <p><strong>{range(session.start, session.end, frame.zone)}</strong> · <bdi>{session.roomName}</bdi></p>
        {session.speakers.length > 0 && <p class="meta"><bdi>{session.speakers.join(', ')}</bdi></p>}
        <p class={`meta standing ${standing(session, now)}`}>{parts.join(' · ')}</p>
      </div>
      {/* What is about to be sent comes before everything else. */}
      {opened.change !== null && <ChangeForm desk={desk} frame={frame} item={item} opened={opened} now={now} />}
      {session.takesQuestions && <Questions item={item} />}
      <ChairPanel desk={desk} frame={frame} item={item} />
      {opened.change === null && (standing(session, now) === 'over'
        ? <p class="meta">{m.desk.panel.over}</p>
        : <ChangeForm desk={desk} frame={frame} item={item} opened={opened} now={now} />)}
    </Panel>
  );
}

/** How many questions there are, and whose they are. */
function Questions({ item }: { item: DeskSession }) {
  const { remote, room } = originCounts(item);
  return (
    <section class="card" aria-label={m.desk.panel.questions}>
      <h3>{m.desk.panel.questions}</h3>
      <p>{questionWords(item) ?? m.desk.counts.none}</p>
      {remote + room > 0 && (
        <>
          <div class="share" aria-hidden="true"><i style={`flex-grow:${remote}`} /><b style={`flex-grow:${room}`} /></div>
          <p class="meta">{originWords(item)}</p>
        </>
      )}
    </section>
  );
}
