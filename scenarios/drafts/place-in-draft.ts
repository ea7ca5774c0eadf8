import type { DraftKind } from '../../exercise/authoring/draft';
import { partsOfKind, type StoredPart } from './parts-to-story';

/** Where something stands in a draft. */
export interface PlaceInDraft {
  part: string | null;
  field: string | null;
}

/** The lists of a story that parts stand for, and what stands before a field of theirs in the part. */
const lists: readonly (readonly [path: string, kind: DraftKind, before: string])[] = [
  ['opening.manual', 'section', ''],
  ['opening.teams', 'team', 'team'],
  ['opening.bodies', 'body', ''],
  ['opening.moves', 'move', ''],
  ['opening.objectives', 'objective', ''],
  ['briefs', 'team', 'brief'],
  ['script.injects', 'inject', ''],
  ['script.personas', 'persona', ''],
  ['script.facilitatorNotes', 'note', ''],
  ['script.evaluationGuides', 'objective', 'guide'],
];

/** The part and the field that a path of the story, such as `script.injects.3.title`, leads to. */
export function placeInDraft(parts: readonly StoredPart[], path: string): PlaceInDraft {
  const list = lists.find(([start]) => path === start || path.startsWith(`${start}.`));
  if (!list) return inStory(parts, path);
  const [start, kind, before] = list;
  const [index = '', ...rest] = path.slice(start.length + 1).split('.');
  const part = /^\d+$/.test(index) ? inList(parts, kind, before)[Number(index)] : undefined;
  if (!part) return { part: null, field: null };
  const field = [before, ...rest].filter((step) => step !== '').join('.');
  return { part: part.id, field: field === '' ? null : field };
}

/** The parts that are in the list: of teams those with a brief, of objectives those with a guide, where those are meant. */
function inList(parts: readonly StoredPart[], kind: DraftKind, before: string): StoredPart[] {
  const ofKind = partsOfKind(parts, kind);
  if (before !== 'brief' && before !== 'guide') return ofKind;
  return ofKind.filter(({ value }) => Boolean((value as Record<string, unknown> | null)?.[before]));
}

function inStory(parts: readonly StoredPart[], path: string): PlaceInDraft {
  const [story] = partsOfKind(parts, 'story');
  const [, ...field] = path.split('.');
  return { part: story?.id ?? null, field: field.length === 0 ? null : field.join('.') };
}
