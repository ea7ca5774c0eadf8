import { z } from '@hono/zod-openapi';
import { languagesOf } from '../../exercise/languages/languages-of';
import { authoringStatuses, type Story } from '../../exercise/story';
import { starterId } from '../../scenarios/shelf';
import { isOnShelf } from '../scenarios';

/** How scenarios are grouped where one is chosen, in the order in which they are offered. */
export const scenarioKinds = ['starter', 'exercise', 'case', 'own'] as const;

const caseSchema = z.object({
  place: z.string(),
  period: z.string(),
  sources: z.array(z.string()).openapi({ description: 'Everything that its facts cite.' }),
  facts: z.int(),
  toBeChecked: z
    .int()
    .openapi({ description: 'How many of its facts nobody has compared with their source yet.' }),
  approver: z.string().openapi({ description: 'Who answers for its names; empty as long as nobody does.' }),
});

/** A scenario as it is offered to who may open it. */
export const offeredSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    minutes: z.int(),
    people: z.object({ from: z.int(), to: z.int() }),
    contentNote: z.string(),
    kind: z.enum(scenarioKinds),
    level: z.int().openapi({ description: 'The highest content level of its lines, 0 to 3.' }),
    languages: z
      .array(z.string())
      .openapi({ description: 'The languages of its texts, as in the attribute `lang`.' }),
    status: z
      .enum(authoringStatuses)
      .optional()
      .openapi({ description: 'How far a scenario has come that is written here.' }),
    caseStudy: caseSchema.optional().openapi({
      description: 'Present where it is about something that happened: it is opened with an acknowledgement.',
    }),
    teams: z.array(z.object({ id: z.string(), name: z.string(), places: z.int() })),
  })
  .openapi('Scenario');

/** What is said of a story before it is opened: nothing of its script but how far its reports go. */
export function offeredScenario(story: Story): z.infer<typeof offeredSchema> {
  const { opening, script } = story;
  const { caseStudy } = opening;
  return {
    id: opening.scenarioId,
    title: opening.title,
    summary: opening.subtitle,
    minutes: opening.minutes,
    people: opening.people,
    contentNote: opening.contentNote,
    kind: kindOf(story),
    level: Math.max(0, ...script.injects.map(({ level }) => level)),
    languages: languagesOf(opening),
    ...(caseStudy ? { caseStudy: offeredCase(story) } : {}),
    teams: opening.teams.map(({ id, name, places }) => ({ id, name, places })),
  };
}

function kindOf({ opening }: Story): (typeof scenarioKinds)[number] {
  if (opening.caseStudy) return 'case';
  if (opening.scenarioId === starterId) return 'starter';
  return isOnShelf(opening.scenarioId) ? 'exercise' : 'own';
}

function offeredCase({ opening, script }: Story): z.infer<typeof caseSchema> | undefined {
  const { caseStudy } = opening;
  if (!caseStudy) return undefined;
  const facts = [...caseStudy.facts, ...script.injects.flatMap((line) => line.facts ?? [])];
  return {
    place: caseStudy.place,
    period: caseStudy.period,
    sources: caseStudy.sources.map(({ cite }) => cite),
    facts: facts.length,
    toBeChecked: facts.filter(({ toBeChecked }) => toBeChecked).length,
    approver: caseStudy.approver,
  };
}
