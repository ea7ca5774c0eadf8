import type * as events from '../events/attachments';
import { type RulesOf, toStaff } from './share';

/** Who may know of what `events/attachments` tells. */
export const rules: RulesOf<events.AttachmentAdded | events.AttachmentRemoved> = {
  // EX180
  AttachmentAdded: toStaff,
  AttachmentRemoved: toStaff,
};
