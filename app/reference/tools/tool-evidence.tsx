import { useTranslations } from 'next-intl';
import { evidenceFor } from '../../../framework/evidence/for-tool';
import type { ToolId } from '../../../framework/tools';
import { FindingList } from '../evidence/finding-list';
import { FindingText } from '../evidence/finding-text';
import { EntrySection } from '../parts/entry-section';
import { PlainList } from '../parts/plain-list';
import { NothingReported } from './nothing-reported';
import { ToolFinding } from './tool-finding';

/** What the 2016 review reports on a tool, in the order of the review; said plainly where it reports nothing. */
export function ToolEvidence({ tool }: { tool: ToolId }) {
  const t = useTranslations('reference.tools');
  const { onTool, onEvery, disputes } = evidenceFor(tool);
  return (
    <>
      <EntrySection id="evidence" title={t('evidence')} note={t('reviewOrder')}>
        <NothingReported tool={tool} />
        <FindingList>
          {onTool.map(({ finding, link }) => (
            <li key={finding.id}>
              <ToolFinding finding={finding} link={link} />
            </li>
          ))}
        </FindingList>
      </EntrySection>
      {disputes.length > 0 ? (
        <EntrySection id="disputes" title={t('disputes')}>
          <PlainList>
            {disputes.map(({ id, text }) => (
              <li key={id}>
                <a href={`/reference/disputes#${id}`}>{text}</a>
              </li>
            ))}
          </PlainList>
        </EntrySection>
      ) : null}
      <EntrySection id="every-tool" title={t('onEvery')} note={t('reviewOrder')}>
        <FindingList>
          {onEvery.map((finding) => (
            <li key={finding.id}>
              <FindingText finding={finding} />
            </li>
          ))}
        </FindingList>
      </EntrySection>
    </>
  );
}
