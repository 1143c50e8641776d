import type { PreviewView } from '../wire';
import { consequences } from './words';

/** What will happen: each change, the message as it is posted, and what it means for others. */
export const Preview = ({ preview }: { preview: PreviewView | null }) => (
  <section class="preview" aria-label="What will happen" aria-busy={preview === null} aria-live="polite">
    <h3>What will happen</h3>
    {preview === null
      ? <p class="empty">Looking …</p>
      : (
        <>
          <p class="preview-head">{preview.headline}</p>
          <ul class="preview-lines">{preview.lines.map((line) => <li key={line}>{line}</li>)}</ul>
          <p class="meta">
            {preview.channels.length > 0 ? <>Posted in {preview.channels.join(', ')}:</> : 'Nothing is posted in Slack; the screens show it.'}
          </p>
          {preview.channels.length > 0 && <blockquote dir="auto">{preview.message}</blockquote>}
          <p class="meta">{preview.when}.</p>
          <ul class="preview-means">{consequences(preview).map((part) => <li key={part}>{part}</li>)}</ul>
          {preview.overlaps.map((overlap) => <p key={overlap} class="trouble">{overlap}</p>)}
        </>
      )}
  </section>
);
