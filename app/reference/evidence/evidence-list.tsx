import { findingGroups } from '../../../framework/evidence/finding';
import { findings } from '../../../framework/evidence/findings';
import { EntrySection } from '../parts/entry-section';
import { FindablePart, FindableRow } from './findable';
import { FindingText } from './finding-text';

/** Every finding under the part of the review that it stands in, in the review's order. */
export function EvidenceList() {
  return Object.entries(findingGroups).map(([group, name]) => {
    const own = findings.filter(({ id }) => id.startsWith(group));
    return (
      <FindablePart key={group} ids={own.map(({ id }) => id)}>
        <EntrySection id={group} title={name}>
          <ol>
            {own.map((finding) => (
              <FindableRow key={finding.id} id={finding.id}>
                <FindingText finding={finding} />
              </FindableRow>
            ))}
          </ol>
        </EntrySection>
      </FindablePart>
    );
  });
}
