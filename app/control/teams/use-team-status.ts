'use client';

import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useNow } from '../../live/use-now';
import { useView } from '../../live/use-views';
import { type Beside, quietTeams, type TeamStatus, teamStatus } from './team-status';

const presentOf = (state: LiveState) => state.present;
const draftingOf = (state: LiveState) => state.drafting;
const devicesOf = (state: LiveState) => state.devices;

function useBeside(): Beside {
  return { present: useLive(presentOf), drafting: useLive(draftingOf), devices: useLive(devicesOf) };
}

/** How a team stands, anew every second. */
export function useTeamStatus(team: string): TeamStatus {
  return teamStatus(useView(), useBeside(), team, useNow());
}

/** The quiet teams, the longest silent first, anew every second. */
export function useQuietTeams(): ReturnType<typeof quietTeams> {
  return quietTeams(useView(), useBeside(), useNow());
}
