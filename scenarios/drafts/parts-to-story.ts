import type { DraftKind, DraftPart } from '../../exercise/authoring/draft';

/** What an assembled story is called and which version of the text it is. */
export interface StoryIdentity {
  scenarioId: string;
  revision: number;
}

/** A part as it is stored: whatever its value holds. */
export type StoredPart = Omit<DraftPart, 'value' | 'kind'> & { kind: DraftKind; value: unknown };

type Fields = Record<string, unknown>;

/** The fields of the story part that stand in the script; all others stand in the opening. */
export const scriptFields: readonly string[] = ['tellTales', 'cuts', 'record', 'illustrates', 'columns'];

/** A value as fields; none where an author's program left something else. */
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The parts of a kind in their order. Two with one place stand in the order of their ids. */
export function partsOfKind<Part extends Pick<StoredPart, 'kind' | 'place' | 'id'>>(
  parts: readonly Part[],
  kind: DraftKind,
): Part[] {
  return parts
    .filter((part) => part.kind === kind)
    .sort((one, other) => one.place - other.place || (one.id < other.id ? -1 : 1));
}

/**
 * The story that parts say, in the shape of a scenario file. It is a story only when its schema says so: parts may be half
 * written, and what is missing in them is missing here.
 */
export function partsToStory(parts: readonly StoredPart[], identity: StoryIdentity): unknown {
  const values = (kind: DraftKind) => partsOfKind(parts, kind).map(({ value }) => value);
  const [story] = values('story').map(fieldsOf);
  const ofStory = Object.entries(story ?? {});
  const teams = values('team').map(fieldsOf);
  const objectives = values('objective').map(fieldsOf);
  const guides = objectives.flatMap(({ id, guide }) =>
    guide ? [{ objective: id, ...fieldsOf(guide) }] : [],
  );
  return {
    opening: {
      ...Object.fromEntries(ofStory.filter(([key]) => !scriptFields.includes(key))),
      ...identity,
      manual: values('section'),
      teams: teams.map(({ team }) => team),
      bodies: values('body'),
      moves: values('move'),
      objectives: objectives.map(({ guide: _guide, ...objective }) => objective),
    },
    briefs: teams.flatMap(({ team, brief }) =>
      brief ? [{ team: fieldsOf(team).id, ...fieldsOf(brief) }] : [],
    ),
    script: {
      ...Object.fromEntries(ofStory.filter(([key]) => scriptFields.includes(key))),
      injects: values('inject'),
      personas: values('persona'),
      facilitatorNotes: values('note'),
      ...(guides.length > 0 ? { evaluationGuides: guides } : {}),
    },
  };
}
