import type { z } from 'zod';
import type { SeatSocketData, ServerContext } from '../live/context';
import { type DraftAck, handleOpenDraft, handleSaveDraft, handleTakePen } from '../live/draft-handlers';
import type { saveDraftMessage } from '../live/protocol';
import { sayRefusal } from '../say';

type CardSave = Extract<z.infer<typeof saveDraftMessage>, { kind: 'card' }>;

/**
 * Saves a team's card with the pen, as a screen does. Refused where the draft is no longer the one that was read: the pen
 * is not taken then, and nobody's words are lost. A card that says the same already stays, with its signatures.
 */
export async function saveCard(
  context: ServerContext,
  seat: SeatSocketData,
  { move, ordinal, revision, content }: Omit<CardSave, 'penCounter' | 'kind'>,
): Promise<DraftAck> {
  const place = { kind: 'card' as const, move, ordinal };
  const opened = await handleOpenDraft(context, seat, place);
  if (!opened.ok) return opened;
  if (opened.draft.revision !== revision) return sayRefusal('PenMoved');
  if (saysTheSame(opened.draft.content, content)) return opened;
  const held = opened.draft.penSeat === seat.seatId ? opened : await handleTakePen(context, seat, place);
  if (!held.ok) return held;
  return handleSaveDraft(context, seat, { ...place, penCounter: held.draft.penCounter, revision, content });
}

function saysTheSame(stored: Record<string, unknown>, content: CardSave['content']): boolean {
  return Object.entries(content).every(
    ([name, value]) => JSON.stringify(stored[name]) === JSON.stringify(value),
  );
}
