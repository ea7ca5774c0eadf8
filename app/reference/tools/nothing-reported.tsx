import { useTranslations } from 'next-intl';
import { findingOf } from '../../../framework/evidence/findings';
import { noFindingOn } from '../../../framework/evidence/no-findings';
import type { ToolId } from '../../../framework/tools';
import { FindingList } from '../evidence/finding-list';
import { FindingText } from '../evidence/finding-text';
import { Cite } from '../parts/cite';
import { Prose } from '../parts/prose';

/** That the review reports nothing on a tool, and what it reports close by, which says nothing about the tool itself. */
export function NothingReported({ tool }: { tool: ToolId }) {
  const t = useTranslations('reference.tools');
  const entry = noFindingOn(tool);
  if (!entry) return null;
  const { text, adjacent, because, source } = entry;
  return (
    <>
      <Prose>
        <p>
          {text} {t('noFinding')}
        </p>
        <Cite source={source} />
        {because ? (
          <p>
            <strong>{t('adjacent')}:</strong> {because}
          </p>
        ) : null}
      </Prose>
      <FindingList>
        {adjacent.map((id) => (
          <li key={id}>
            <FindingText finding={findingOf(id)} />
          </li>
        ))}
      </FindingList>
    </>
  );
}
