import type { Release, State } from '../state';
import type { Script, StoryInject } from '../story';

/** What was made of something that never changes: states are replaced, not written into. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

const byId = remembered(
  ({ injects }: Script) => new Map(injects.map((inject): [string, StoryInject] => [inject.id, inject])),
);

const byInject = remembered((releases: Release[]) => {
  const all = new Map<string | null, Release[]>();
  for (const release of releases) {
    const known = all.get(release.inject);
    if (known) known.push(release);
    else all.set(release.inject, [release]);
  }
  return all;
});

/** A line of the script as it was written; undefined when there is none with this id. */
export function writtenLine({ script }: Pick<State, 'script'>, id: string): StoryInject | undefined {
  return script ? byId(script).get(id) : undefined;
}

/** Every release of a line, the first first; of those written on the spot for null. */
export function releasesOfLine({ releases }: Pick<State, 'releases'>, inject: string | null): Release[] {
  return byInject(releases).get(inject) ?? [];
}
