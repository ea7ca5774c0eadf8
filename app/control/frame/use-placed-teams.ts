'use client';

import { useMemo } from 'react';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { baseView } from '../../live/use-views';
import { type PlacedTeam, teamsOf } from './console-tools';

const openingOf = (state: LiveState) => baseView(state).opening;

/** The teams in the scenario's order: the same list for as long as the exercise has the same, whatever happens in it. */
export function usePlacedTeams(): readonly PlacedTeam[] {
  const opening = useLive(openingOf);
  return useMemo(() => teamsOf({ opening }), [opening]);
}
