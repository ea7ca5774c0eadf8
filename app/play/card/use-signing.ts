'use client';

import { useCallback, useState } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Refusal } from '../../live/live-state';
import { useCommand } from '../../live/use-command';
import { useQueued } from '../../live/use-queued';
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
  /** What the signature is about, as long as it waits. */
  topic: string;
  /** Nothing was sent to be signed, because nothing is written. */
  isUnready: boolean;
  refusal: Refusal | null;
  sign: () => Promise<void>;
}

/** A signature counts for the wording that it saw: what is typed is saved before it, and a change clears it. */
export function useSigning({ id, card, draft }: CardDesk): Signing {
  const { clock } = useView();
  const seat = useSeat();
  const isAlone = useTeamSeats().filter((person) => person.isHere).length <= 1;
  const { give, isWaiting, refusal } = useCommand();
  const topic = `SignCard ${id}`;
  const isQueued = useQueued(topic) !== null;
  const [isUnready, setIsUnready] = useState(false);
  const { isSaved, topic: draftTopic } = draft;
  const written = draft.draft?.revision ?? 0;
  const revision = isSaved ? written : undefined;
  const given = card?.signatures ?? [];
  const current = given.filter((signature) => signature.revision === revision);
  const sign = useCallback(async () => {
    const hasWords = !isSaved || written > 0;
    setIsUnready(!hasWords);
    if (!hasWords) return;
    // The revision of words that are not saved yet is known when they are.
    const seen = { type: 'SignCard', card: id, revision: Math.max(written, 1) } as const;
    await give(seen, isSaved ? undefined : { signs: draftTopic });
  }, [isSaved, written, draftTopic, give, id]);
  return {
    signatures: current.map(({ seat: by, name, at }) => ({ id: by, name, at: exerciseTime(clock, at) })),
    earlier: current.length > 0 ? [] : [...new Set(given.map((signature) => signature.name))],
    needed: isAlone ? 1 : 2,
    hasSigned: current.some((signature) => signature.seat === seat?.id),
    topic,
    isWaiting: isWaiting || isQueued,
    isUnready,
    refusal,
    sign,
  };
}
