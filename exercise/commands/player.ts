import { z } from 'zod';
import { everyChoice } from '../voting/ballot';
import { oddsSchema } from './card-content';

const id = z.string().min(1).max(80);
const text = (max: number) => z.string().trim().min(1).max(max);
const vote = {
  vote: id,
  choice: z.enum(everyChoice),
  explanation: z.string().trim().max(600),
  condition: z.string().trim().max(600),
};

/** What a participant may ask for. */
export const playerCommands = [
  z.strictObject({ type: z.literal('AcknowledgeRules') }),
  z.strictObject({ type: z.literal('AcknowledgeInject'), release: id }),
  z.strictObject({ type: z.literal('SignCard'), card: id, revision: z.int().min(1) }),
  z.strictObject({ type: z.literal('LockForecast'), move: z.int().min(0).max(99), odds: oddsSchema }),
  z.strictObject({ type: z.literal('PinFact'), kind: z.enum(['known', 'unknown']), text: text(400) }),
  z.strictObject({ type: z.literal('UnpinFact'), fact: id }),
  z.strictObject({
    type: z.literal('TableProposal'),
    title: text(160),
    text: text(6000),
    kind: z.enum(['substance', 'procedure']),
  }),
  z.strictObject({ type: z.literal('CastVote'), ...vote }),
  z.strictObject({ type: z.literal('ChangeVote'), ...vote }),
  z.strictObject({ type: z.literal('SendMessage'), to: id, persona: id.optional(), text: text(2000) }),
  z.strictObject({ type: z.literal('ShareCommitment'), text: text(1000) }),
  z.strictObject({ type: z.literal('StepOut') }),
  z.strictObject({ type: z.literal('StepIn') }),
  z.strictObject({ type: z.literal('PauseExercise') }),
  z.strictObject({ type: z.literal('DeclareEmergency') }),
] as const;
