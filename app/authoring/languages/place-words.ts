import type { DraftKind } from '../../../exercise/authoring/draft';
import { fieldInWords } from '../../../exercise/authoring/field-in-words';
import { entryKey } from '../../../exercise/languages/texts-of';
import type { TextsOfPart } from './texts-by-part';

/** The lists of what everyone reads that are parts of their own in the editor, and what stands before their fields there. */
const lists: Readonly<Record<string, readonly [kind: DraftKind, before: string]>> = {
  manual: ['section', ''],
  teams: ['team', 'team.'],
  bodies: ['body', ''],
  moves: ['move', ''],
  objectives: ['objective', ''],
};

/** Which text of a part this is, as the editor labels it: `teams.north.shortName` is "Short name". */
export function placeWords({ kind, value }: TextsOfPart, place: string): string {
  if (kind === 'team') return fieldInWords('team', { brief: value }, `brief.${place}`);
  if (kind === 'inject') return fieldInWords('inject', value, place);
  const [list = '', key = '', ...field] = place.split('.');
  const [part, before] = lists[list] ?? [];
  if (part === undefined || field.length === 0) return fieldInWords('story', value, place);
  const entries: unknown = (value as Record<string, unknown>)[list];
  const entry = Array.isArray(entries) ? entries.find((one, at) => entryKey(one, at) === key) : undefined;
  return fieldInWords(part, before === '' ? entry : { team: entry }, `${before}${field.join('.')}`);
}
