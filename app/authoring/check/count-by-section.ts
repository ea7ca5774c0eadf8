import type { DraftFinding } from '../../../exercise/authoring/draft';
import type { Desk } from '../desk/desk';
import { type SectionId, sectionOf } from '../frame/sections';

/** How many findings of each weight lie in each section. What is about no part counts for the check alone. */
export function countBySection(
  findings: DraftFinding[],
  parts: Desk['parts'],
): Partial<Record<SectionId, { stops: number; look: number }>> {
  const counts: Partial<Record<SectionId, { stops: number; look: number }>> = {};
  const add = (section: SectionId, { weight }: DraftFinding) => {
    const count = counts[section] ?? { stops: 0, look: 0 };
    count[weight] += 1;
    counts[section] = count;
  };
  for (const finding of findings) {
    add('check', finding);
    const kind = finding.part === null ? undefined : parts[finding.part]?.held.kind;
    if (kind) add(sectionOf(kind, finding.field), finding);
  }
  return counts;
}
