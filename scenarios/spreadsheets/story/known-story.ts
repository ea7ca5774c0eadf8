import type { ScriptColumn, StoryInject, StoryMove, StoryTeam } from '../../../exercise/story';
import type { StoredPart } from '../../drafts/parts-to-story';

/** What a scenario has already, to which lines are added. Parts may be half written: fields may be missing or empty. */
export interface KnownStory {
  teams: StoryTeam[];
  moves: Pick<StoryMove, 'number' | 'title'>[];
  objectives: { id: string; text: string }[];
  injects: Pick<StoryInject, 'id' | 'number'>[];
  columns: ScriptColumn[];
  /** Ids of columns that are in use, those of removed columns too. */
  columnIds: string[];
}

/** A scenario that has nothing yet. */
export const nothingKnown: KnownStory = {
  teams: [],
  moves: [],
  objectives: [],
  injects: [],
  columns: [],
  columnIds: [],
};

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What the parts of a scenario under work say of it, in their order. */
export function knownOfParts(parts: readonly Pick<StoredPart, 'kind' | 'place' | 'value'>[]): KnownStory {
  const sorted = [...parts].sort((one, other) => one.place - other.place);
  const of = (kind: StoredPart['kind']) =>
    sorted.filter((part) => part.kind === kind).map(({ value }) => fieldsOf(value));
  const columns = (of('story')[0]?.columns ?? []) as unknown;
  const known = (Array.isArray(columns) ? columns : [])
    .map(fieldsOf)
    .map(({ id, name }) => ({ id: textOf(id), name: textOf(name) }));
  const injects = of('inject');
  return {
    teams: of('team').map(({ team }) => teamOf(fieldsOf(team))),
    moves: of('move').flatMap(({ number, title }) =>
      typeof number === 'number' ? [{ number, title: textOf(title) }] : [],
    ),
    objectives: of('objective').map(({ id, text }) => ({ id: textOf(id), text: textOf(text) })),
    injects: injects.map(({ id, number }) => ({ id: textOf(id), number: textOf(number) })),
    columns: known,
    columnIds: [
      ...new Set([
        ...known.map(({ id }) => id),
        ...injects.flatMap(({ more }) => Object.keys(fieldsOf(more))),
      ]),
    ],
  };
}

function teamOf(team: Fields): StoryTeam {
  return {
    id: textOf(team.id),
    name: textOf(team.name),
    shortName: textOf(team.shortName),
    letter: textOf(team.letter),
    places: typeof team.places === 'number' ? team.places : 1,
    summary: textOf(team.summary),
  };
}
