import { z } from 'zod';
import { id, text } from './fields';

/** Words of a text, which may be left empty. */
const words = z.string().trim().max(2000);

/** What members and staff may ask for about a text before a body. */
export const proposalCommands = [
  z.strictObject({ type: z.literal('SponsorProposal'), proposal: id }),
  z.strictObject({ type: z.literal('TableAmendment'), proposal: id, replaces: words, text: words }),
  z.strictObject({ type: z.literal('ArgueToSeat'), proposal: id, member: id, text: text(600) }),
  z.strictObject({ type: z.literal('TakeAmendment'), proposal: id, amendment: id }),
  z.strictObject({
    type: z.literal('SettleAmendment'),
    proposal: id,
    amendment: id,
    verdict: z.enum(['accepted', 'rejected']),
  }),
] as const;
