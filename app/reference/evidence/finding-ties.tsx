import { useTranslations } from 'next-intl';
import { disputes } from '../../../framework/evidence/disputes';
import type { FindingId } from '../../../framework/evidence/finding';
import { tensions } from '../../../framework/tensions';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { PlainList } from '../parts/plain-list';

/** The disputes and tensions in which a finding takes part, so that nobody reads one side alone. */
export function FindingTies({ finding }: { finding: FindingId }) {
  const t = useTranslations('reference.evidence');
  const ties = [
    ...disputes.filter(({ findings }) => findings.includes(finding)),
    ...tensions.filter(({ about }) => about.includes(finding)),
  ];
  if (ties.length === 0) return null;
  return (
    <EntrySection id="ties" title={t('readWith')}>
      <PlainList>
        {ties.map(({ id }) => (
          <li key={id}>
            <EntryLink id={id} />
          </li>
        ))}
      </PlainList>
    </EntrySection>
  );
}
