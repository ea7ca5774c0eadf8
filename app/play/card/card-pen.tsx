'use client';

import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { PenStrip } from '../../parts/pen-strip';
import { useCardDesk } from './card-scope';

const isLive = ({ status, isStoreAway }: LiveState) => status === 'live' && !isStoreAway;

/** Who holds the pen of the card, whether what is typed is saved, and the way to take it. */
export function CardPen() {
  const desk = useCardDesk();
  const isConnected = useLive(isLive);
  if (!desk) return null;
  const { draft, pen, writing } = desk;
  const saved = draft.isSaved ? 'saved' : isConnected ? 'saving' : 'waiting';
  return (
    <PenStrip
      state={pen}
      name={draft.draft?.penName}
      isWriting={writing.isWriting}
      saved={saved}
      onTake={() => void draft.takePen()}
    />
  );
}
