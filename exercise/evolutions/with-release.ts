import type { Release, State } from '../state';
import { change } from './change';

/** The state with one release replaced. */
export function withRelease(state: State, id: string, replace: (release: Release) => Release): State {
  return { ...state, releases: change(state.releases, (release) => release.id === id, replace) };
}
