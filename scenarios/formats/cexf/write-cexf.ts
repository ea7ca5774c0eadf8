import type { Story, StoryInject } from '../../../exercise/story';
import type { NotHeld } from './cexf-keeps';
import type { Cexf, CexfFlow, CexfInject, CexfPayload } from './cexf-schema';
import { notHeldOf } from './not-held';
import { steadyUuid, toBase64 } from './text-codec';

/** The word in front of what we add to the format, so that nobody takes it for a part of it. */
export const ownPrefix = 'forestall';

const uuidOf = ({ opening }: Story, id: string) => steadyUuid(`${opening.scenarioId}\n${id}`);

/** The manual in one text of Markdown, each section under its heading. */
const expandedOf = ({ opening }: Story) =>
  opening.manual.map(({ heading, text }) => `## ${heading}\n\n${text}`).join('\n\n');

function exerciseOf(story: Story): Cexf['exercise'] {
  const { opening } = story;
  return {
    description: opening.subtitle,
    expanded: expandedOf(story),
    meta: {
      [`${ownPrefix}:content-note`]: opening.contentNote,
      ...(opening.language === undefined ? {} : { [`${ownPrefix}:language`]: opening.language }),
      [`${ownPrefix}:scenario`]: opening.scenarioId,
      [`${ownPrefix}:manual`]: opening.manual,
    },
    name: opening.title,
    namespace: 'tabletop',
    tags: ['exercise:type="tabletop"', 'exercise:subject="atrocity-prevention"'],
    total_duration: String(opening.minutes * 60),
    uuid: steadyUuid(opening.scenarioId),
    version: String(opening.revision),
  };
}

function flowOf(story: Story, inject: StoryInject, index: number, ordered: readonly StoryInject[]): CexfFlow {
  const next = ordered[index + 1];
  const after = inject.waitsFor && 'after' in inject.waitsFor ? inject.waitsFor.after : null;
  return {
    description: inject.title,
    inject_uuid: uuidOf(story, inject.id),
    reporting_callback: [],
    requirements:
      after === null ? {} : { inject_uuid: uuidOf(story, after), resolution_requirement: 'released' },
    sequence: {
      completion_trigger: ['completion'],
      ...(next ? { followed_by: [uuidOf(story, next.id)] } : {}),
      trigger: index === 0 ? ['startex'] : [],
    },
    timing: { triggered_at: inject.plannedMinute * 60 },
  };
}

/** The text as a file, which is what the format knows of, and beside it what only this program reads. */
function payloadOf(story: Story, inject: StoryInject): CexfPayload {
  const { number, move, kind, scenarioTime, softer, level, from, mode, to } = inject;
  return {
    name: `inject-${number}`,
    parameters: {
      content: toBase64(inject.text),
      'content-type': 'base64',
      filename: `inject-${number}.txt`,
      [ownPrefix]: {
        id: inject.id,
        ...{ number, move, kind, scenarioTime, softer, level, from, mode, to },
        requiresDecision: inject.requiresDecision,
        contingencyFor: inject.contingencyFor,
        maximumMinutes: inject.maximumMinutes,
      },
    },
    type: 'file',
    uuid: uuidOf(story, `${inject.id}\npayload`),
  };
}

function injectOf(story: Story, inject: StoryInject): CexfInject {
  const { expectedAction } = inject;
  return {
    action: 'email_to_participants',
    action_payload_resource_uuid: uuidOf(story, `${inject.id}\npayload`),
    // Without a range of scores: whether it was done is seen by people, and nothing is counted.
    inject_evaluation: expectedAction === '' ? [] : [{ parameters: [], result: expectedAction }],
    name: inject.title,
    target_tool: ownPrefix,
    uuid: uuidOf(story, inject.id),
  };
}

/**
 * A story in the Common Exercise Format, with what the format has no place for. The flow goes by planned minutes, the injects
 * keep the order of the story.
 */
export function writeCexf(story: Story): { document: Cexf; notHeld: NotHeld[] } {
  const { injects } = story.script;
  const ordered = [...injects].sort((a, b) => a.plannedMinute - b.plannedMinute);
  return {
    document: {
      exercise: exerciseOf(story),
      inject_flow: ordered.map((inject, index) => flowOf(story, inject, index, ordered)),
      inject_payloads: injects.map((inject) => payloadOf(story, inject)),
      injects: injects.map((inject) => injectOf(story, inject)),
    },
    notHeld: notHeldOf(story),
  };
}
