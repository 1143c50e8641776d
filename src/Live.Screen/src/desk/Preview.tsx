import { m, say } from '../messages';
import { clockTime } from '../shared/times';
import type { PreviewView } from '../wire';
import { announcement, consequences, overlapWords, tellingWords } from './words';

/** What will happen: each change, what would collide, the message as it is posted, and what it means for others. */
export const Preview = ({ preview, zone }: { preview: PreviewView | null; zone: string }) => (
  <section class="preview" aria-label={m.desk.preview.head} aria-busy={preview === null} aria-live="polite">
    <h3>{m.desk.preview.head}</h3>
    {preview === null
      ? <p class="empty">{m.desk.preview.looking}</p>
      : (
        <>
          <p class="preview-head" dir="auto">{preview.headline}</p>
          <ul class="preview-lines">{preview.lines.map((line) => <li key={line} dir="auto">{line}</li>)}</ul>
          {preview.overlaps.map((overlap) => <p key={`${overlap.first} ${overlap.second}`} class="trouble">{overlapWords(overlap, zone)}</p>)}
          <Posts preview={preview} />
          <dl class="preview-means">
            {consequences(preview).map(([head, words]) => <div key={head}><dt>{head}</dt><dd dir="auto">{words}</dd></div>)}
          </dl>
          {preview.retimed.length > 0 && <Retimed preview={preview} zone={zone} />}
        </>
      )}
  </section>
);

const Posts = ({ preview }: { preview: PreviewView }) => (
  <>
    {preview.posts.map(({ channels, text }) => (
      <figure key={channels.join()} class="post">
        <figcaption class="meta">{say(m.desk.preview.message, { channels: channels.join(', ') })}</figcaption>
        <blockquote dir="auto">{text}</blockquote>
      </figure>
    ))}
    <p class="meta">{preview.posts.length === 0 && preview.telling !== 'never' ? m.desk.preview.noMessage : tellingWords(preview)}</p>
  </>
);

const Retimed = ({ preview, zone }: { preview: PreviewView; zone: string }) => (
  <details class="preview-retimed">
    <summary>{m.desk.preview.retimedHead}: {say(m.desk.preview.retimed, { n: preview.retimed.length })}</summary>
    <ul>
      {preview.retimed.map((line) => (
        <li key={`${line.kind}${line.lead}${line.title}${line.was}`}>
          <s>{clockTime(line.was, zone)}</s> <strong>{line.now === null ? m.desk.preview.dropped : clockTime(line.now, zone)}</strong> <span dir="auto">{announcement(line)}</span>
        </li>
      ))}
    </ul>
  </details>
);
