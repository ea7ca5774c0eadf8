'use client';

import { useCallback, useMemo } from 'react';
import { useConnection, useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useMay } from '../../live/use-may';
import { useSeat, useSeatView, useView } from '../../live/use-views';
import { changeOf, type HappenedItem, happenedItems } from './happened-items';
import { useSeen } from './use-seen';

/** Everything that reached this seat, and what of it is new to this person. */
export interface HappenedList {
  items: HappenedItem[];
  newCount: number;
  isNew: (item: HappenedItem) => boolean;
  /** Called when an item has been in sight for a moment. */
  see: (item: HappenedItem) => void;
}

/** Injects are read when the rules say so; everything else is remembered as seen on this device. */
export function useHappened(): HappenedList {
  const view = useView();
  const own = useSeatView();
  const seat = useSeat();
  const connection = useConnection();
  const mayAcknowledge = useMay('AcknowledgeInject');
  const [seen, markSeen] = useSeen();
  const items = useMemo(() => happenedItems(view, own, seat?.team ?? null), [view, own, seat?.team]);
  const queued = useQueuedReads();
  const isPlayer = seat?.role === 'player';
  const seatId = seat?.id ?? '';
  const isNew = useCallback(
    (item: HappenedItem) => {
      const change = changeOf(item);
      if (change && !seen.has(change.id)) return true;
      if (item.kind !== 'inject' || !isPlayer) return !seen.has(item.id);
      return !own.reads[item.id]?.includes(seatId) && !queued.has(item.id);
    },
    [own.reads, isPlayer, seatId, seen, queued],
  );
  const see = useCallback(
    (item: HappenedItem) => {
      const change = changeOf(item);
      if (change) markSeen(change.id);
      if (item.kind !== 'inject' || !isPlayer) markSeen(item.id);
      else if (mayAcknowledge && !own.reads[item.id]?.includes(seatId)) {
        void connection.send({ type: 'AcknowledgeInject', release: item.id });
      }
    },
    [connection, isPlayer, mayAcknowledge, markSeen, own.reads, seatId],
  );
  return { items, newCount: items.filter(isNew).length, isNew, see };
}

const waitingOf = (state: LiveState) => state.waiting;

/** The releases whose reading is on its way to the server. */
function useQueuedReads(): Set<string> {
  const waiting = useLive(waitingOf);
  return useMemo(
    () =>
      new Set(
        waiting.flatMap(({ request }) =>
          request.name === 'command' && request.command.type === 'AcknowledgeInject'
            ? [request.command.release]
            : [],
        ),
      ),
    [waiting],
  );
}
