import type { Opening, StoryInject } from '../../../exercise/story';

/** What of a story's opening comes back unchanged from the Common Exercise Format. A test holds it to this list. */
export const openingKept = [
  'scenarioId',
  'revision',
  'title',
  'subtitle',
  'minutes',
  'contentNote',
  'language',
  'manual',
] as const satisfies readonly (keyof Opening)[];

/** What of an inject does. */
export const injectKept = [
  'number',
  'move',
  'kind',
  'plannedMinute',
  'scenarioTime',
  'title',
  'text',
  'softer',
  'level',
  'from',
  'mode',
  'to',
  'expectedAction',
  'requiresDecision',
  'contingencyFor',
  'maximumMinutes',
] as const satisfies readonly (keyof StoryInject)[];

/** Something that a format has no place for, or that was read differently from how it stood. */
export interface NotHeld {
  /** Which part, as `script.personas` or `injects.3.target_tool`. */
  path: string;
  /** How many entries of it there are. */
  count: number;
  sentence: string;
}
