import { z } from 'zod';
import { counterMoveIds } from '../../framework/counter-moves';
import { mechanismIds } from '../../framework/mechanisms';
import { strategyIds } from '../../framework/strategies';
import { toolIds } from '../../framework/tools';
import { courseWords } from '../card';
import { everyChoice } from '../voting/ballot';
import { id, text } from './fields';

const move = z.int().min(0).max(99);
/** Words that may be left empty. */
const words = (max: number) => z.string().trim().max(max).default('');

/** A card as it stands on its sheet. Which lines it needs is a rule, not a shape. */
const sheet = z.strictObject({
  headline: words(200),
  tool: z.enum(toolIds).nullable(),
  strategy: z.enum(strategyIds).nullable().default(null),
  mechanism: z.enum(mechanismIds).nullable().default(null),
  target: words(600),
  effect: words(600),
  counterMove: z.enum(counterMoveIds).nullable().default(null),
  agreement: words(600),
  cost: words(600),
  changeCourse: words(600),
  course: z.enum(courseWords).optional(),
  /** Names under the sheet. */
  signers: z.array(text(80)).max(6).default([]),
});

const ballot = z.strictObject({
  choice: z.enum(everyChoice),
  explanation: words(600),
  condition: words(600),
});

/** What lead and control may ask for while the exercise is on paper. */
export const paperCommands = [
  z.strictObject({ type: z.literal('SetPaperMode'), on: z.boolean() }),
  z.strictObject({ type: z.literal('EnterCard'), team: id, move, sheet }),
  z.strictObject({
    type: z.literal('EnterForecast'),
    team: id,
    move,
    /** Fingers or chances: only how they stand to each other counts. A counter-move that is left out has none. */
    medians: z.partialRecord(z.enum(counterMoveIds), z.number().min(0).max(100).multipleOf(0.5)),
    slips: z.int().min(1).max(99).nullable(),
  }),
  z.strictObject({
    type: z.literal('EnterProposal'),
    body: id,
    member: id,
    title: text(160),
    /** Empty where the text stays on paper. */
    text: words(6000),
    kind: z.enum(['substance', 'procedure']),
  }),
  z.strictObject({
    type: z.literal('EnterVotes'),
    vote: id,
    /** By member, so that nobody votes twice. */
    ballots: z.record(id, ballot),
  }),
] as const;
