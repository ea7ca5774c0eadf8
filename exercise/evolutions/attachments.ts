import type * as events from '../events/attachments';
import type { Evolution } from '../evolution';

const attachmentAdded: Evolution<events.AttachmentAdded> = (state, { attachment }) => ({
  ...state,
  attachments: [...state.attachments, attachment],
});

const attachmentRemoved: Evolution<events.AttachmentRemoved> = (state, { attachment }) => ({
  ...state,
  attachments: state.attachments.filter(({ id }) => id !== attachment),
});

/** Of staff alone. How files laid ready change the state. */
export const evolutions = { AttachmentAdded: attachmentAdded, AttachmentRemoved: attachmentRemoved };
