'use client';

import { useState } from 'react';
import type { State } from '../../../exercise/state';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';

/**
 * Parts of what this seat shares with others; draws again only when one of them is another. What a screen reads of a
 * view is to be named here where events come often. The names stay the same for as long as the screen stands.
 */
export function useViewParts<Name extends keyof State>(...names: Name[]): Pick<State, Name> {
  const [choose] = useState(() => chooserOf(names));
  return useLive(choose);
}

/** Gives the same object for as long as each of its parts is the same. */
export function chooserOf<Name extends keyof State>(
  names: readonly Name[],
): (state: LiveState) => Pick<State, Name> {
  let last: Pick<State, Name> | null = null;
  return (state) => {
    const view = baseView(state);
    const known = last;
    if (known && names.every((name) => known[name] === view[name])) return known;
    last = Object.fromEntries(names.map((name) => [name, view[name]])) as Pick<State, Name>;
    return last;
  };
}
