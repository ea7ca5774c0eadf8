import type { Story } from '../../../exercise/story';

/** The sections of the page that a scenario is read on, in their order; also the ids that its links go to. */
export const readSectionIds = [
  'about',
  'case',
  'manual',
  'load',
  'teams',
  'bodies',
  'objectives',
  'moves',
  'msel',
  'dependencies',
  'preview',
  'personas',
  'notes',
  'debrief',
  'endex',
] as const;
/** One of them. */
export type ReadSectionId = (typeof readSectionIds)[number];

/** Those that a scenario has something for. */
export function readSectionsOf({ opening, script }: Story): ReadSectionId[] {
  const has: Partial<Record<ReadSectionId, boolean>> = {
    case: opening.caseStudy !== undefined,
    bodies: opening.bodies.length > 0,
    personas: script.personas.length + script.tellTales.length > 0,
    notes: script.facilitatorNotes.length > 0,
    endex: opening.caseStudy !== undefined,
  };
  return readSectionIds.filter((id) => has[id] ?? true);
}
