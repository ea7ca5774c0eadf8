'use client';

import { useEffect } from 'react';
import type { ToolId } from '../../../framework/tools';
import { useCardDesk } from '../card/card-scope';

/** Whether the card notes that the evidence of a tool is open. `signed`: a change would clear the signature that stands. */
export type EvidenceNote = 'noted' | 'signed' | 'notNoted';

/**
 * Notes on the card that the evidence of a tool was open while its writer held the pen. For everybody else nothing is
 * written: the pen stays where it is. Null where there is no card to note it on.
 */
export function useEvidenceSeen(tool: ToolId, isOpen: boolean): EvidenceNote | null {
  const desk = useCardDesk();
  const seen = desk?.content.evidenceSeen;
  const isNoted = seen?.includes(tool) ?? false;
  const revision = desk?.draft.draft?.revision;
  const isSigned = desk?.card?.signatures.some((signature) => signature.revision === revision) ?? false;
  const notes = isOpen && (desk?.isWriter ?? false) && !isNoted && !isSigned;
  const change = desk?.draft.change;
  useEffect(() => {
    if (notes && seen && change) change({ evidenceSeen: [...seen, tool] });
  }, [notes, seen, change, tool]);
  if (!desk?.isOpen) return null;
  if (isNoted || notes) return 'noted';
  return desk.isWriter && isSigned ? 'signed' : 'notNoted';
}
