import { type Decision, refused } from '../decision';
import { lineOf } from '../msel/effective-line';
import type { Release, State } from '../state';

/** The release of a line that is out or going out, the newest; undefined when there is none. */
export function releaseOf(state: State, inject: string): Release | undefined {
  return state.releases.findLast(
    (release) =>
      release.inject === inject && release.status !== 'taken-back' && release.status !== 'recalled',
  );
}

/** Who decided a release, and how many whole seconds ago, for the sentence of a refusal. */
export function whoAndWhen(state: State, release: Release, now: number): { seconds: number; by: string } {
  const seconds = Math.round((now - release.decidedAt) / 1000);
  return { seconds, by: state.seats[release.by ?? '']?.name ?? '' };
}

/** EX119: the refusal where a line is none, or is out or going out and so no longer part of the plan; else null. */
export function whyOut(state: State, inject: string, now: number): Decision | null {
  const line = lineOf(state, inject);
  if (!line) return refused('UnknownInject');
  const release = releaseOf(state, inject);
  return release ? refused('InjectIsOut', { number: line.number, ...whoAndWhen(state, release, now) }) : null;
}
