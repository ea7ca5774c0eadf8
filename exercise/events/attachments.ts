import type { SeatId } from '../ids';
import type { ReadyAttachment } from '../state';

/** Staff laid a file beside a line of the MSEL, or ready for an inject of their own. Staff only. */
export interface AttachmentAdded {
  type: 'AttachmentAdded';
  attachment: ReadyAttachment;
  by: SeatId;
}

/** A file that no release carries was taken away again. Staff only. */
export interface AttachmentRemoved {
  type: 'AttachmentRemoved';
  attachment: string;
  by: SeatId;
}
