import type { DraftKind } from '../../../exercise/authoring/draft';

/** The sections of the editor, in the order of its navigation; also what stands in the address. */
export const sectionIds = [
  'story',
  'case',
  'manual',
  'map',
  'teams',
  'bodies',
  'moves',
  'msel',
  'dependencies',
  'personas',
  'objectives',
  'notes',
  'languages',
  'check',
  'preview',
  'history',
  'authors',
] as const;
/** One section. */
export type SectionId = (typeof sectionIds)[number];

/** Where a part is written. */
export const sectionOfKind: Record<DraftKind, SectionId> = {
  story: 'story',
  section: 'manual',
  team: 'teams',
  body: 'bodies',
  move: 'moves',
  inject: 'msel',
  persona: 'personas',
  objective: 'objectives',
  note: 'notes',
};

/** What of the story part has a section of its own, by the first key of its field. */
const sectionOfField: Readonly<Record<string, SectionId>> = {
  map: 'map',
  caseStudy: 'case',
  illustrates: 'case',
  record: 'case',
};

/** Where a field of a part is written; with null, where the part is. */
export function sectionOf(kind: DraftKind, field: string | null): SectionId {
  const own = kind === 'story' && field ? sectionOfField[field.split('.')[0] ?? ''] : undefined;
  return own ?? sectionOfKind[kind];
}

/** Where the editor stands: a section, and the part in it that is looked at. */
export interface EditorPlace {
  section: SectionId;
  part: string | null;
}

/** Reads where the editor stands from the address after the scenario's id; anything unknown is the story. */
export function placeOf(path: readonly string[]): EditorPlace {
  const section = sectionIds.find((id) => id === path[0]);
  return section ? { section, part: path[1] ?? null } : { section: 'story', part: null };
}

/** The address of a section, of a part in it, and of a field of that part. */
export function addressOf(
  scenario: string,
  section: SectionId,
  part?: string | null,
  field?: string | null,
): string {
  const path = ['/scenarios', scenario, section, ...(part ? [part] : [])];
  const end = field ? `#${fieldId(part ?? '', field)}` : '';
  return path.map((one, at) => (at === 0 ? one : encodeURIComponent(one))).join('/') + end;
}

/** Where a finding leads. */
export const addressOfPart = (scenario: string, kind: DraftKind, part: string, field: string | null) =>
  addressOf(scenario, sectionOf(kind, field), part, field);

/** The id of a field's control on the page. */
export const fieldId = (part: string, field: string): string => `${part}.${field}`;
