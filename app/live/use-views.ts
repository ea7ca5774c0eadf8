'use client';

import { useCallback } from 'react';
import type { Channel } from '../../exercise/channel';
import { initialState, type Seat, type State } from '../../exercise/state';
import { useLive } from './live-provider';
import type { LiveState } from './live-state';

/** The channels on which a seat learns what its room knows, of which each seat follows one. */
const bases = ['lead', 'control', 'simcell', 'evaluators', 'observers', 'technicians', 'screen'] as const;

/** What this seat shares with others, in what a connection knows. */
export function baseView({ channels }: LiveState): State {
  for (const base of bases) {
    const channel = channels[base];
    if (channel) return channel.view;
  }
  const team = Object.keys(channels).find((name) => name.startsWith('team:')) as Channel | undefined;
  return (team && channels[team]?.view) ?? initialState;
}

function bodyView({ channels }: LiveState): State | null {
  const body = Object.keys(channels).find((name) => name.startsWith('body:')) as Channel | undefined;
  return (body && channels[body]?.view) ?? null;
}

/** The view of the team, of staff, of observers or of the room screen: what this seat shares with others. */
export function useView(): State {
  return useLive(baseView);
}

/** What this seat alone knows: private injects, its instruction, its own vote, whether it stepped out. */
export function useSeatView(): State {
  return useLive(useCallback(({ channels, seat }) => channels[`seat:${seat}`]?.view ?? initialState, []));
}

/** The view of the body that this seat is a member of; null for everybody else. */
export function useBodyView(): State | null {
  return useLive(bodyView);
}

/** The debrief, once it is open; null before. */
export function useDebriefView(): State | null {
  return useLive(useCallback(({ channels }) => channels.debrief?.view ?? null, []));
}

/** This seat as it knows itself; null until the first answer. */
export function useSeat(): Seat | null {
  return useLive(useCallback(({ channels, seat }) => channels[`seat:${seat}`]?.view.seats[seat] ?? null, []));
}
