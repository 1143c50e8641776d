import type { ReleaseView } from '../wire';

/** The newest change that can still be taken back, or null. */
export const undoable = (releases: readonly ReleaseView[], now: number): ReleaseView | null =>
  releases.find((release) => !release.undone && release.undoUntil !== null && Date.parse(release.undoUntil) > now) ?? null;
