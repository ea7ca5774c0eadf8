'use client';

import { useEffect, useRef } from 'react';
import type { CardContent } from '../../../exercise/card';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import type { DraftHandle } from '../../live/use-draft';
import { dropUnsaved, keepUnsaved } from './unsaved-cards';

const seatOf = (state: LiveState) => state.seat;

/** Mirrors on this device what the server does not have yet, and forgets it once it does. */
export function useKeepUnsaved(
  place: { id: string; move: number; ordinal: number },
  { content, kept, saving }: DraftHandle<CardContent>,
): void {
  const seat = useLive(seatOf);
  const isOwn = useRef(false);
  const { id, move, ordinal } = place;
  const unsaved = kept ?? (saving === 'saved' ? null : content);
  useEffect(() => {
    if (unsaved) {
      isOwn.current = true;
      keepUnsaved(seat, { id, move, ordinal, content: unsaved });
    } else if (isOwn.current) {
      // Only what was typed since the card was opened: what an earlier page left is its writer's to let go.
      isOwn.current = false;
      dropUnsaved(seat, id);
    }
  }, [seat, id, move, ordinal, unsaved]);
}
