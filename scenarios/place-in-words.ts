import type { DraftKind } from '../exercise/authoring/draft';
import { fieldInWords } from '../exercise/authoring/field-in-words';

/** The lists of a story, what an entry is called, what stands before its fields in a part, and the whole list. */
const lists: readonly (readonly [
  path: string,
  kind: DraftKind,
  entry: string,
  before: string,
  all: string,
])[] = [
  ['opening.manual', 'section', 'Situation manual', '', 'Situation manual'],
  ['opening.teams', 'team', 'Team', 'team', 'Teams'],
  ['opening.bodies', 'body', 'Body', '', 'Bodies that vote'],
  ['opening.moves', 'move', 'Move', '', 'Moves'],
  ['opening.objectives', 'objective', 'Objective', '', 'Objectives'],
  ['briefs', 'team', 'Brief of', 'brief', 'Briefs'],
  ['script.injects', 'inject', 'Inject', '', 'MSEL'],
  ['script.personas', 'persona', 'Persona', '', 'Personas'],
  ['script.facilitatorNotes', 'note', 'Staff note', '', 'Staff notes'],
  ['script.evaluationGuides', 'objective', 'Evaluation guide of', 'guide', 'Evaluation guides'],
];

/**
 * Where a path of a story leads, as its author reads it: `script.injects.3.softer.text` is "Inject 4, “Market day”: Softer text". Empty for the
 * story as a whole.
 * @param written the story, sound or not
 */
export function placeInWords(written: unknown, path: string): string {
  const list = lists.find(([start]) => path === start || path.startsWith(`${start}.`));
  if (!list) return inStory(written, path);
  const [start, kind, entry, before, all] = list;
  const [index, ...rest] = path.slice(start.length + 1).split('.');
  if (index === undefined || !/^\d+$/u.test(index)) return all;
  const value = at(written, [...start.split('.'), index]);
  const place = `${entry} ${nameOf(written, value, Number(index))}`;
  if (rest.length === 0) return place;
  const part = before === '' ? value : { [before]: value };
  return `${place}: ${fieldInWords(kind, part, [before, ...rest].filter((key) => key !== '').join('.'))}`;
}

function inStory(written: unknown, path: string): string {
  const [half = '', ...field] = path.split('.');
  return field.length === 0 ? '' : fieldInWords('story', at(written, [half]), field.join('.'));
}

/** What an entry is called: by its number and title, by its name; a brief by its team's name; else by its place from 1. */
function nameOf(written: unknown, value: unknown, index: number): string {
  const number = textOf(value, 'number');
  const title =
    textOf(value, 'title') || textOf(value, 'name') || textOf(value, 'heading') || teamOf(written, value);
  const id = number || textOf(value, 'objective') || (title === '' ? textOf(value, 'id') : '');
  if (title === '') return id || String(index + 1);
  return id === '' ? `“${title}”` : `${id}, “${title}”`;
}

function teamOf(written: unknown, value: unknown): string {
  const id = textOf(value, 'team');
  if (id === '') return '';
  const teams = at(written, ['opening', 'teams']);
  const team = Array.isArray(teams) ? teams.find((one) => textOf(one, 'id') === id) : undefined;
  return textOf(team, 'name') || id;
}

const at = (value: unknown, keys: string[]): unknown =>
  keys.reduce(
    (found, key) =>
      found !== null && typeof found === 'object' && Object.hasOwn(found, key)
        ? (found as Record<string, unknown>)[key]
        : undefined,
    value,
  );

function textOf(value: unknown, key: string): string {
  const found = at(value, [key]);
  return typeof found === 'string' ? found.trim() : typeof found === 'number' ? String(found) : '';
}
