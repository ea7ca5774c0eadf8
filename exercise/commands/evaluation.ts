import { z } from 'zod';
import { considerationIds } from '../../framework/considerations';
import { strategyIds } from '../../framework/strategies';
import { noteKinds, taskRatings } from '../state';

const id = z.string().min(1).max(80);
const text = (max: number) => z.string().trim().min(1).max(max);
const wording = {
  kind: z.enum(noteKinds),
  text: text(2000),
  ties: z.strictObject({
    inject: id.nullable(),
    objective: id.nullable(),
    strategy: z.enum(strategyIds).nullable(),
    consideration: z.enum(considerationIds).nullable(),
    team: id.nullable(),
  }),
};

/** What evaluators, observers and whoever doubts the scenario may ask for; who may what is in `may`. */
export const evaluationCommands = [
  z.strictObject({ type: z.literal('TakeEvaluatorNote'), ...wording, writtenAt: z.int().min(0).optional() }),
  z.strictObject({ type: z.literal('ReviseEvaluatorNote'), note: id, ...wording }),
  z.strictObject({
    type: z.literal('RateTask'),
    objective: id,
    task: id,
    team: id.nullable(),
    rating: z.enum(taskRatings),
    observation: z.string().trim().max(1000),
  }),
  z.strictObject({ type: z.literal('ChallengeScenario'), text: text(600), team: id.nullable() }),
  z.strictObject({
    type: z.literal('AnswerChallenge'),
    challenge: id,
    text: z.string().trim().max(600),
  }),
  z.strictObject({ type: z.literal('GrantObserverTeam'), team: id.nullable() }),
  z.strictObject({ type: z.literal('SendObserverNote'), kind: z.enum(noteKinds), text: text(2000) }),
] as const;
