import { useTranslations } from 'next-intl';
import { entryOf } from '../../../framework/entry-of';
import { crosswalk } from '../../../framework/evidence/crosswalk';
import type { FindingId } from '../../../framework/evidence/finding';
import { subTools } from '../../../framework/sub-tools';
import { Tag } from '../../parts/tag';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { PlainList } from '../parts/plain-list';

/** The tools on which a finding bears, and whether the review says so or we infer it. */
export function FindingTools({ finding }: { finding: FindingId }) {
  const t = useTranslations('reference.evidence');
  const links = crosswalk.filter((link) => link.finding === finding);
  return (
    <EntrySection id="tools" title={t('bearsOn')}>
      {links.length === 0 ? <p>{t('bearsOnNone')}</p> : null}
      <PlainList>
        {links.map(({ tool, subTool, basis, because }) => (
          <li key={`${tool} ${subTool}`}>
            <EntryLink id={tool} />
            {subTool ? <>: {entryOf(subTools, subTool).name}</> : null} <Tag>{t(`basis.${basis}`)}</Tag>
            {because ? <p>{because}</p> : null}
          </li>
        ))}
      </PlainList>
    </EntrySection>
  );
}
