'use client';

import { useCallback } from 'react';
import { initialState, type State } from '../../exercise/state';
import { useLive } from '../live/live-provider';

/** What is the red cell's own: who is in it, and what it suggested. */
export function useRedView(): State {
  return useLive(useCallback(({ channels }) => channels.red?.view ?? initialState, []));
}
