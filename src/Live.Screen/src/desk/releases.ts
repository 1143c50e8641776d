import type { BroadcastView, ReleaseView } from '../wire';

/** The newest change that can still be taken back, or null. */
export const undoable = (releases: readonly ReleaseView[], now: number): ReleaseView | null =>
  releases.find((release) => !release.undone && release.undoUntil !== null && Date.parse(release.undoUntil) > now) ?? null;

/** The newest thing said to everybody that can still be taken back, or null. */
export const undoableBroadcast = (broadcasts: readonly BroadcastView[], now: number): BroadcastView | null =>
  broadcasts.find(({ undoUntil }) => undoUntil !== null && Date.parse(undoUntil) > now) ?? null;

/** What others, or oneself on another screen, changed since a version, newest first. */
export const changedSince = (releases: readonly ReleaseView[], version: number): readonly ReleaseView[] =>
  releases.filter((release) => release.version > version);
