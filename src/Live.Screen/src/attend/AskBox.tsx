import { useState } from 'preact/hooks';
import { m, say, sentence } from '../messages';
import type { SimilarView } from '../wire';
import type { Attend, Wish } from './model';
import { Similar } from './Similar';

/** The longest question that a chair can read out: the server's own limit, in UTF-16 units. */
const longest = 1_000;

/** Where one asks; what is being written is kept over a reload. */
export function AskBox({ attend, session, poster, title }: { attend: Attend; session: string; poster: number | null; title: string }) {
  const [similar, suggest] = useState<{ readonly wish: Wish; readonly view: SimilarView } | null>(null);
  const [why, explain] = useState('');
  const [sending, send] = useState(false);
  const text = attend.drafts.of(session, poster);
  const left = longest - text.length;
  const id = `ask-${session}-${poster ?? ''}`;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const wish: Wish = { session, poster, text, name: attend.drafts.name.value.trim() || null };
    send(true);
    const { value, refusal } = await attend.similar(wish);
    send(false);
    explain(refusal ? sentence(refusal) : '');
    if (refusal) return;
    if (value && value.questions.length > 0) suggest({ wish, view: value });
    else if (text.trim() === '') explain(m.refusals['question.empty'] ?? '');
    else attend.ask(wish);
  };

  if (similar) {
    return (
      <Similar
        attend={attend} session={session} text={similar.wish.text} view={similar.view}
        anyway={() => {
          suggest(null);
          attend.ask(similar.wish);
        }}
        leave={() => {
          suggest(null);
          attend.drafts.drop(session, poster);
        }}
      />
    );
  }
  return (
    <form class="attend-ask" onSubmit={(event) => void submit(event)} noValidate>
      <label class="unseen" for={id}>{say(m.attend.askIn, { title })}</label>
      <textarea
        id={id} rows={2} dir="auto" value={text} placeholder={m.attend.ask} aria-describedby={`${id}-why`} aria-invalid={left < 0 || why !== ''}
        onInput={(event) => {
          explain('');
          attend.drafts.write(session, poster, event.currentTarget.value);
        }}
      />
      <div class="attend-row">
        <label class="unseen" for={`${id}-name`}>{m.attend.name}</label>
        <input
          id={`${id}-name`} name="name" dir="auto" autocomplete="name" maxLength={80} placeholder={m.attend.nameHint} value={attend.drafts.name.value}
          onInput={(event) => attend.drafts.sign(event.currentTarget.value)}
        />
        <button type="submit" class="button strong" disabled={left < 0 || sending}>{m.attend.send}</button>
      </div>
      <p id={`${id}-why`} class="attend-why" role="status">
        {why !== '' ? why : left < 0 ? say(m.attend.tooLong, { n: -left }) : left < 100 ? say(m.attend.left, { n: left }) : ''}
      </p>
    </form>
  );
}
