/** Whether the card notes that the evidence of a tool is open. `signed`: a change would clear a signature. */
export type EvidenceNote = 'noted' | 'signed' | 'notNoted';

/** What has to be known of a card and its reader before anything is noted. */
export interface EvidenceMoment {
  /** The evidence is on the screen. */
  isOpen: boolean;
  /** The reader holds the pen of a card that can be written. */
  isWriter: boolean;
  isNoted: boolean;
  /** The wording that stands is signed. */
  isSigned: boolean;
  /** The reader's own signature waits to be answered. */
  isSigning: boolean;
}

/** What becomes of the note. A look never clears a signature. */
export function evidenceNote(moment: EvidenceMoment): EvidenceNote {
  const { isOpen, isWriter, isNoted, isSigned, isSigning } = moment;
  if (isNoted) return 'noted';
  if (!isOpen || !isWriter) return 'notNoted';
  return isSigned || isSigning ? 'signed' : 'noted';
}
