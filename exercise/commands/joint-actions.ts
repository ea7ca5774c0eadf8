import { z } from 'zod';
import { commitmentVerdicts, jointStances } from '../state/joint-actions';
import { id } from './fields';

/** Words whose absence the rules refuse with a sentence. */
const words = (max: number) => z.string().trim().max(max);
/** Of a row's unit; the rules refuse what is no amount with a sentence. */
const amount = z.number();

/** What teams ask for that act together, and staff who show it or look whether it was kept. */
export const jointActionCommands = [
  z.strictObject({
    type: z.literal('OfferJointAction'),
    card: id,
    asked: z.array(id).max(20),
    text: words(600),
    needs: z.array(z.strictObject({ row: id, amount })).max(20),
  }),
  z.strictObject({
    type: z.literal('AnswerJointAction'),
    action: id,
    stance: z.enum(jointStances),
    text: words(400),
  }),
  z.strictObject({ type: z.literal('ShareBurden'), action: id, row: id, amount }),
  z.strictObject({
    type: z.literal('MakeCommitment'),
    action: id,
    text: words(400),
    condition: words(400),
  }),
  z.strictObject({
    type: z.literal('CheckCommitment'),
    action: id,
    commitment: id,
    verdict: z.enum(commitmentVerdicts),
    reason: words(400),
  }),
  z.strictObject({ type: z.literal('ShowJointAction'), action: id }),
] as const;
