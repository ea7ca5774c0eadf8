'use client';

import { useEffect } from 'react';
import type { ToolId } from '../../../framework/tools';
import { useQueued } from '../../live/use-queued';
import { useCardDesk } from '../card/card-scope';
import { type EvidenceNote, evidenceNote } from './evidence-note';

/**
 * Notes on the card that the evidence of a tool was open while its writer held the pen. For everybody else nothing is
 * written: the pen stays where it is. Null where there is no card to note it on.
 */
export function useEvidenceSeen(tool: ToolId, isOpen: boolean): EvidenceNote | null {
  const desk = useCardDesk();
  const isSigning = useQueued(`SignCard ${desk?.id}`) !== null;
  const isNoted = desk?.content.evidenceSeen.includes(tool) ?? false;
  const revision = desk?.draft.draft?.revision;
  const isSigned = desk?.card?.signatures.some((signature) => signature.revision === revision) ?? false;
  const note = evidenceNote({ isOpen, isWriter: desk?.isWriter ?? false, isNoted, isSigned, isSigning });
  const notes = note === 'noted' && !isNoted;
  const change = desk?.draft.change;
  useEffect(() => {
    if (notes && change) change((now) => ({ evidenceSeen: [...new Set(now.evidenceSeen).add(tool)] }));
  }, [notes, change, tool]);
  return desk?.isOpen ? note : null;
}
