'use client';

import { useCallback } from 'react';
import type { Forecast, Odds } from '../../../exercise/state';
import { type CounterMoveId, counterMoveIds } from '../../../framework/counter-moves';
import type { Refusal } from '../../live/live-state';
import { useCommand } from '../../live/use-command';
import { type DraftHandle, useDraft } from '../../live/use-draft';
import { useMay } from '../../live/use-may';
import { type PenState, usePenState } from '../../live/use-pen-state';
import { useQueued } from '../../live/use-queued';
import { useView } from '../../live/use-views';
import { useOwnTeam } from '../use-own-team';

interface ForecastContent {
  odds: Partial<Odds>;
}

/** The team's forecast of a move: a draft that one of them writes, until it is locked. */
export interface ForecastDesk {
  odds: Odds;
  placed: number;
  /** The forecast in the record; null until it is locked. */
  locked: Forecast | null;
  isOpen: boolean;
  draft: DraftHandle<ForecastContent>;
  pen: PenState;
  isWaiting: boolean;
  refusal: Refusal | null;
  place: (id: CounterMoveId, value: number) => Promise<void>;
  lock: () => Promise<void>;
}

/** Opens the team's forecast. The server takes all nine chances at once, so those nobody touched are zero. */
export function useForecast(move: number): ForecastDesk {
  const view = useView();
  const team = useOwnTeam();
  const mayLock = useMay('LockForecast');
  const locked = view.forecasts.find((one) => one.team === team?.id && one.move === move) ?? null;
  const isOpen = mayLock && !locked;
  const draft = useDraft<ForecastContent>({ kind: 'forecast', move, ordinal: 1 }, isOpen);
  const pen = usePenState(draft);
  const { give, isWaiting, refusal } = useCommand();
  const isQueued = useQueued('LockForecast') !== null;
  const odds = wholeOdds(locked?.odds ?? draft.content?.odds ?? {});
  const { change, takePen, holdsPen } = draft;
  const place = useCallback(
    async (id: CounterMoveId, value: number) => {
      // A pen that nobody holds goes to whoever changes a number first.
      if (holdsPen || (await takePen()))
        change((now) => ({ odds: { ...wholeOdds(now.odds ?? {}), [id]: value } }));
    },
    [change, takePen, holdsPen],
  );
  const lock = useCallback(async () => {
    await give({ type: 'LockForecast', move, odds });
  }, [give, move, odds]);
  const placed = Object.values(odds).reduce((sum, chance) => sum + chance, 0);
  return { odds, placed, locked, isOpen, draft, pen, isWaiting: isWaiting || isQueued, refusal, place, lock };
}

function wholeOdds(odds: Partial<Odds>): Odds {
  return Object.fromEntries(counterMoveIds.map((id) => [id, odds[id] ?? 0])) as Odds;
}
