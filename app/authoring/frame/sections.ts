import type { DraftKind } from '../../../exercise/authoring/draft';

/** The sections of the editor, in the order of its navigation; also what stands in the address. */
export const sectionIds = [
  'story',
  'manual',
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
  addressOf(scenario, sectionOfKind[kind], part, field);

/** The id of a field's control on the page. */
export const fieldId = (part: string, field: string): string => `${part}.${field}`;
