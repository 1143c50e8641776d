import type { Notice } from './notice';

/** Where the screen says a sentence; always in the page, so that screen readers listen to it. */
export const NoticeLine = ({ notice }: { notice: Notice }) => (
  <div class="notice" role="status" aria-live="polite">
    {notice.words.value && <p>{notice.words.value}</p>}
  </div>
);
