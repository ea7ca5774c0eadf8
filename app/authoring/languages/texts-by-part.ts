import { type PlacedText, textsOf } from '../../../exercise/languages/texts-of';
import type { Translations } from '../../../exercise/languages/translations';
import type { Desk } from '../desk/desk';
import { written } from '../desk/desk-context';

/** The texts of one part that participants read, and where their translations lie in it. */
export interface TextsOfPart {
  part: string;
  kind: 'story' | 'team' | 'inject';
  /** Of a brief its team; of an inject its title. */
  name: string;
  number: string;
  /** The field that holds the translations by language. */
  field: 'translations' | 'brief.translations';
  /** What holds the texts. */
  value: unknown;
  texts: PlacedText[];
  translations: Translations;
}

/** Every text that participants read, in the order of the sections. Names of ready bodies come with them and are not here. */
export function textsByPart(parts: Desk['parts']): TextsOfPart[] {
  return [ofEveryone(parts), ...ofBriefs(parts), ...ofInjects(parts)].filter(({ texts }) => texts.length > 0);
}

function ofEveryone(parts: Desk['parts']): TextsOfPart {
  const story = written(parts, 'story')[0];
  const {
    tellTales: _t,
    cuts: _c,
    record: _r,
    columns: _o,
    illustrates: _i,
    ...opening
  } = story?.value ?? {};
  const everything = {
    ...opening,
    manual: written(parts, 'section').map(({ value }) => value),
    teams: written(parts, 'team').map(({ value }) => value.team),
    bodies: written(parts, 'body').flatMap(({ value }) => ('ready' in value ? [] : [value])),
    moves: written(parts, 'move').map(({ value }) => value),
    objectives: written(parts, 'objective').map(({ value: { id, text } }) => ({ id, text })),
  };
  const translations = story?.value.translations ?? {};
  return {
    part: story?.id ?? '',
    kind: 'story',
    name: '',
    number: '',
    field: 'translations',
    value: everything,
    texts: textsOf(everything),
    translations,
  };
}

function ofBriefs(parts: Desk['parts']): TextsOfPart[] {
  return written(parts, 'team').map(({ id, value: { team, brief } }) => ({
    part: id,
    kind: 'team',
    name: team?.name ?? '',
    number: '',
    field: 'brief.translations',
    value: brief,
    texts: textsOf(brief),
    translations: brief?.translations ?? {},
  }));
}

function ofInjects(parts: Desk['parts']): TextsOfPart[] {
  return written(parts, 'inject')
    .filter(({ value }) => value.kind !== 'expected-action')
    .map(({ id, value }) => ({
      part: id,
      kind: 'inject',
      name: value.title,
      number: value.number,
      field: 'translations',
      value,
      texts: textsOf({ ...value, facts: [], marks: [] }),
      translations: value.translations ?? {},
    }));
}
