import { useTranslations } from 'next-intl';
import { tableEntries } from '../../../framework/evidence/table-entries';
import type { ToolId } from '../../../framework/tools';
import { Tag } from '../../parts/tag';
import { EntryLink } from '../parts/entry-link';
import { EntrySection } from '../parts/entry-section';
import { PlainList } from '../parts/plain-list';

/** The measures in the review's tables that come to this tool, or stand near it. The match is ours. */
export function ToolTableEntries({ tool }: { tool: ToolId }) {
  const t = useTranslations('reference.tools');
  const matched = tableEntries.flatMap((entry) =>
    entry.matches.filter((match) => match.tool === tool).map(({ how }) => ({ entry, how })),
  );
  return (
    <EntrySection id="measures" title={t('measures')} note={t('measuresNote')}>
      {matched.length === 0 ? <p>{t('noMeasure')}</p> : null}
      <PlainList>
        {matched.map(({ entry: { id, sphere, tendency }, how }) => (
          <li key={id}>
            <EntryLink id={id} /> <Tag>{t(`match.${how}`)}</Tag>
            <p>{t('measureIn', { sphere: t(`sphere.${sphere}`), tendency: t(`column.${tendency}`) })}</p>
          </li>
        ))}
      </PlainList>
    </EntrySection>
  );
}
