import type { State } from '../../../exercise/state';

/** An inject as a note names it: its line of the MSEL, or its release where it was written on the spot. */
export interface NamedInject {
  id: string;
  number: string | null;
  title: string;
}

/** What went out, the newest first and each line once: what a note can be about. */
export function injectsOut({ releases }: Pick<State, 'releases'>): NamedInject[] {
  const out = releases
    .filter((release) => release.releasedAt !== null)
    .sort((one, other) => (other.releasedAt ?? 0) - (one.releasedAt ?? 0))
    .map(({ id, inject, number, content }) => ({ id: inject ?? id, number, title: content.title }));
  return out.filter((one, index) => out.findIndex(({ id }) => id === one.id) === index);
}

/** The inject that the room is reading now, which a note is proposed to be about; null before the first. */
export function injectNow(state: Pick<State, 'releases'>): string | null {
  const standing = state.releases.filter((release) => release.status === 'released');
  return injectsOut({ releases: standing })[0]?.id ?? null;
}
