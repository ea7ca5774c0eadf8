'use client';

import { useCallback, useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Refusal } from '../../live/live-state';
import { useCommand } from '../../live/use-command';
import { useSeat, useView } from '../../live/use-views';
import { useTeamSeats } from '../use-team-seats';
import type { CardDesk } from './card-scope';

/** How the signatures of a card stand, and the way to add one's own. */
export interface Signing {
  /** Those that count: given to the wording that stands. */
  signatures: { id: string; name: string; at: number }[];
  /** Who signed an earlier wording. */
  earlier: string[];
  /** One when nobody else of the team is here, else two. */
  needed: number;
  hasSigned: boolean;
  isWaiting: boolean;
  /** Why nothing was sent to be signed. */
  unready: 'notSaved' | 'nothingWritten' | null;
  refusal: Refusal | null;
  sign: () => Promise<void>;
}

/** A signature counts for the wording that it saw: what is typed goes out first, and a change clears it. */
export function useSigning({ id, card, draft }: CardDesk): Signing {
  const { clock } = useView();
  const seat = useSeat();
  const isAlone = useTeamSeats().filter((person) => person.isHere).length <= 1;
  const { give, isWaiting, refusal } = useCommand();
  const [isFlushing, setIsFlushing] = useState(false);
  const [unready, setUnready] = useState<Signing['unready']>(null);
  const revision = draft.saving === 'saved' ? draft.draft?.revision : undefined;
  const given = card?.signatures ?? [];
  const current = given.filter((signature) => signature.revision === revision);
  const { flush } = draft;
  const sign = useCallback(async () => {
    setIsFlushing(true);
    const saved = await flush();
    setIsFlushing(false);
    const reason = saved === null ? 'notSaved' : saved.revision < 1 ? 'nothingWritten' : null;
    setUnready(reason);
    if (saved && !reason) await give({ type: 'SignCard', card: id, revision: saved.revision });
  }, [flush, give, id]);
  return {
    signatures: current.map(({ seat: by, name, at }) => ({ id: by, name, at: exerciseTime(clock, at) })),
    earlier: current.length > 0 ? [] : [...new Set(given.map((signature) => signature.name))],
    needed: isAlone ? 1 : 2,
    hasSigned: current.some((signature) => signature.seat === seat?.id),
    isWaiting: isWaiting || isFlushing,
    unready,
    refusal,
    sign,
  };
}
