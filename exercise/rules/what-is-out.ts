import { type Decision, refused } from '../decision';
import type { Release, State } from '../state';

/** The release with this id that is out; null when there is none, or it is not out, or no longer. */
export function out(state: State, id: string): Release | null {
  const release = state.releases.find((candidate) => candidate.id === id);
  return release?.status === 'released' ? release : null;
}

/**
 * EX114: decides about a release that is out. One that was recalled is refused with who recalled it and how many seconds
 * ago, so that the second of two controllers knows.
 */
export function onWhatIsOut(
  state: State,
  id: string,
  now: number,
  decide: (release: Release) => Decision,
): Decision {
  const release = out(state, id);
  if (release) return decide(release);
  const recalled = state.releases.find((candidate) => candidate.id === id)?.recalled;
  if (!recalled) return refused('UnknownRelease');
  const by = state.seats[recalled.by ?? '']?.name ?? '';
  const seconds = Math.round((now - recalled.at) / 1000);
  return refused('AlreadyRecalled', { seconds, known: by === '' ? 'no' : 'yes', by });
}
