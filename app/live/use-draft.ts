'use client';

import { useCallback, useRef } from 'react';
import { changeDraft, type DraftChange } from './change-draft';
import { draftAt } from './draft-at';
import { useConnection, useLive } from './live-provider';
import type { Draft, LiveState, Refusal } from './live-state';
import { type DraftPlace, draftTopic } from './pending';
import { useOpenedDraft } from './use-opened-draft';
import { useQueued } from './use-queued';

/** A draft as a screen shows it: live from the pen holder, or one's own while one holds the pen. */
export interface DraftHandle<T> {
  /** What stands on the draft now, one's own keystrokes included; null until it was opened. */
  content: T | null;
  draft: Draft | null;
  holdsPen: boolean;
  /** What the request that saves this draft is about, for what is signed before it is saved. */
  topic: string;
  /** Everything typed is on the server. */
  isSaved: boolean;
  /** Why the draft could not be opened or the pen not taken. */
  refusal: Refusal | null;
  change(part: DraftChange<T>): void;
  /** True when the pen is this seat's. */
  takePen(): Promise<boolean>;
}

const seatOf = (state: LiveState) => state.seat;

/**
 * Opens the draft of a place and keeps it: every keystroke is on this device at once and on the server within a second.
 * What the server refuses comes back as text to copy, with everything else that came back.
 */
export function useDraft<T extends object>(place: DraftPlace, isOpen: boolean): DraftHandle<T> {
  const connection = useConnection();
  const seat = useLive(seatOf);
  const { draft, refusal, refuse } = useOpenedDraft(place, isOpen);
  const { kind, move, ordinal } = place;
  const topic = draftTopic(place);
  const queued = useQueued(topic);
  const typed = queued?.request.name === 'saveDraft' ? (queued.request.content as T) : null;

  const change = useCallback(
    (part: DraftChange<T>) => changeDraft(connection, { kind, move, ordinal }, part),
    [connection, kind, move, ordinal],
  );

  const taking = useRef<Promise<boolean> | null>(null);
  const takePen = useCallback(() => {
    const place = { kind, move, ordinal };
    // Taken once more, the pen would leave behind what is on its way already.
    if (draftAt(connection.state(), place)?.penSeat === seat) return Promise.resolve(true);
    taking.current ??= connection
      .ask<{ draft: Draft }>('takePen', place)
      .then((ack) => {
        refuse(ack.ok ? null : ack);
        return ack.ok;
      })
      .finally(() => {
        taking.current = null;
      });
    return taking.current;
  }, [connection, seat, kind, move, ordinal, refuse]);

  return {
    content: typed ?? (draft?.content as T | undefined) ?? null,
    draft,
    holdsPen: draft !== null && draft.penSeat === seat,
    topic,
    isSaved: typed === null,
    refusal,
    change,
    takePen,
  };
}
