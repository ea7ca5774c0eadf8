import type { AttachmentType } from '../attachments';

/** A file that an inject carries, without its bytes: those lie beside the record under this id. */
export interface Attachment {
  id: string;
  /** The name under which it can be saved. */
  name: string;
  /** What it shows, in words, for whoever does not see it. Never empty. */
  alt: string;
  type: AttachmentType;
  bytes: number;
}

/** A file that staff have ready. Staff only; others know those that a release carried to them. */
export interface ReadyAttachment extends Attachment {
  /** The line of the MSEL that it goes out with; null for an inject written on the spot. */
  inject: string | null;
}
