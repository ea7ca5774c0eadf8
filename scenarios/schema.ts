import { z } from 'zod';
import { debriefStepIds, type Story, stepIds } from '../exercise/story';
import { counterMoveIds } from '../framework/counter-moves';
import { strategyIds } from '../framework/strategies';
import { authoredBodySchema } from './authored-body-schema';
import { toolRuleSchema } from './body-schema';
import { caseStudySchema } from './case-study-schema';
import { catalogueId } from './catalogue-id';
import { shapeSentence } from './drafts/shape-sentence';
import { injectSchema } from './inject-schema';
import { storyMapSchema } from './map-schema';
import { id, minute, objectiveId, text } from './story-fields';
import { storyLimits as limits } from './story-limits';
import { languageTag, translationsSchema } from './translations-schema';

const minutes = z.number().int().min(1).max(limits.minutes);

const letter = z.string().regex(/^[A-Z]$/, 'A letter is one capital from A to Z.');
const counterMove = catalogueId('counter-move', counterMoveIds);
const headedText = (longest: number) => z.strictObject({ heading: text(limits.title), text: text(longest) });

/** A role team as everyone sees it. */
export const teamSchema = z.strictObject({
  id,
  name: text(limits.name),
  shortName: text(limits.shortName),
  letter,
  places: z.number().int().min(1).max(limits.people),
  summary: text(limits.line),
});

/** One move with its steps. The order of the steps is for the validator. */
export const moveSchema = z.strictObject({
  number: z.number().int().min(0).max(limits.parts),
  title: text(limits.title),
  scenarioTime: text(limits.line),
  steps: z
    .array(z.strictObject({ step: z.enum(stepIds), minutes, question: text(limits.paragraph) }))
    .min(1)
    .max(stepIds.length),
});

/** What everyone in the room may know from the start. */
export const openingSchema = z.strictObject({
  scenarioId: id,
  revision: z.number().int().min(1),
  title: text(limits.title),
  subtitle: text(limits.line),
  minutes,
  debriefFloorMinutes: minute,
  people: z.strictObject({
    from: z.number().int().min(1).max(limits.people),
    to: z.number().int().min(1).max(limits.people),
  }),
  contentNote: text(limits.paragraph),
  emergencyWord: text(limits.name),
  manual: z.array(headedText(limits.section)).min(1).max(limits.many),
  rulesOfPlay: z.array(text(limits.line)).min(1).max(limits.many),
  respondent: z.strictObject({ name: text(limits.name), letter }),
  teams: z.array(teamSchema).min(1).max(limits.parts),
  bodies: z.array(authoredBodySchema).max(limits.parts),
  toolRules: z.array(toolRuleSchema).max(limits.parts).optional(),
  moves: z.array(moveSchema).min(1).max(limits.parts),
  debriefSteps: z
    .array(z.strictObject({ id: z.enum(debriefStepIds), minutes }))
    .min(1)
    .max(debriefStepIds.length),
  objectives: z
    .array(z.strictObject({ id: objectiveId, text: text(limits.line) }))
    .min(1)
    .max(limits.many),
  artificialities: z.array(text(limits.line)).max(limits.few).optional(),
  burdenRows: z
    .array(z.strictObject({ id, name: text(limits.name), unit: text(limits.name) }))
    .min(1)
    .max(limits.few)
    .optional(),
  baselineQuestion: text(limits.line),
  baselineBody: id.optional(),
  language: languageTag.optional(),
  translations: translationsSchema.optional(),
  map: storyMapSchema.optional(),
  caseStudy: caseStudySchema.optional(),
});

/** What only one team may read before the debrief, with the instructions to single members of its bodies. */
export const teamBriefSchema = z.strictObject({
  team: id,
  role: text(limits.section),
  goals: z.array(text(limits.line)).min(1).max(limits.few),
  redLines: z.array(text(limits.line)).min(1).max(limits.few),
  knows: z.array(text(limits.paragraph)).max(limits.few),
  instructions: z.array(z.strictObject({ member: id, text: text(limits.paragraph) })).max(limits.members),
  translations: translationsSchema.optional(),
});

/** Somebody whom SimCell speaks for. A ready answer fits two lines. */
export const personaSchema = z.strictObject({
  id,
  name: text(limits.name),
  role: text(limits.line),
  voice: text(limits.paragraph),
  protects: text(limits.line),
  readyAnswers: z.array(text(limits.line)).max(limits.few),
  reachable: z.boolean().optional(),
});

/** What can be left out when the facilitator is behind. */
const cutSchema = z.strictObject({
  id,
  text: text(limits.line),
  minutes,
  shortens: z.union([
    z.strictObject({ move: z.number().int().min(0).max(limits.parts), step: z.enum(stepIds) }),
    z.strictObject({ debrief: z.enum(debriefStepIds) }),
  ]),
  loses: z.array(objectiveId).max(limits.few),
});

/** How it can be seen that an objective is worked on. Whether the objective exists is for the validator. */
export const evaluationGuideSchema = z.strictObject({
  objective: objectiveId,
  target: text(limits.line),
  tasks: z
    .array(z.strictObject({ id, text: text(limits.line) }))
    .min(1)
    .max(limits.few),
});

/** Something that was done in the case that the story is about. */
const recordedActSchema = z.strictObject({
  move: z.number().int().min(1).max(limits.parts),
  text: text(limits.paragraph),
  source: text(limits.line),
  toBeChecked: z.literal(true).optional(),
});

/** What only staff may read. */
export const scriptSchema = z.strictObject({
  injects: z.array(injectSchema).min(1).max(limits.injects),
  tellTales: z.array(z.strictObject({ counterMove, text: text(limits.line) })).max(counterMoveIds.length),
  personas: z.array(personaSchema).max(limits.many),
  facilitatorNotes: z.array(headedText(limits.note)).max(limits.many),
  cuts: z.array(cutSchema).max(limits.many).optional(),
  evaluationGuides: z.array(evaluationGuideSchema).max(limits.many).optional(),
  record: z.array(recordedActSchema).max(limits.many).optional(),
  columns: z
    .array(z.strictObject({ id, name: text(limits.name) }))
    .max(limits.few)
    .optional(),
  illustrates: catalogueId('strategy', strategyIds).optional(),
});

/** A whole authored story. Unknown keys are refused, so that a mistyped key is found where it is written. */
export const storySchema = z.strictObject({
  opening: openingSchema,
  briefs: z.array(teamBriefSchema).max(limits.parts),
  script: scriptSchema,
});

/** One thing that keeps a value from being a story: where it is, as `script.injects.3.title`, and what is wrong. */
export interface StoryProblem {
  path: string;
  message: string;
}

/** Reads a value as a story, or says every place in which it is none. Texts lose the spaces around them. Never throws. */
export function parseStory(
  value: unknown,
): { ok: true; story: Story } | { ok: false; problems: StoryProblem[] } {
  const result = storySchema.safeParse(value);
  if (result.success) return { ok: true, story: result.data };
  const problems = result.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: shapeSentence(issue),
  }));
  return { ok: false, problems };
}
