import { z } from 'zod';
import { attachmentLimits } from '../../exercise/attachments';

/** What comes with a file. */
export const uploadFields = z.strictObject({
  /** What it shows, in words. */
  alt: z.string().trim().min(1).max(attachmentLimits.alt),
  /** The line of the MSEL that it goes out with; absent or empty for an inject written on the spot. */
  inject: z.string().max(80).optional(),
});
