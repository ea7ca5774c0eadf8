import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Finding } from '../../../framework/evidence/finding';
import { citationOf } from '../../../framework/source';
import { EntryCode } from '../parts/entry-code';
import { FindingMarks } from './finding-marks';
import styles from './finding-text.module.css';

/**
 * One finding in a list: what the review reports went with it, in words and never in a colour, then claim, conditions,
 * measure, studies and place. The code leads to its own page.
 */
export function FindingText({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const t = useTranslations('reference.evidence');
  const { id, claim, conditions, outcome, direction, role, studies, source } = finding;
  return (
    <div className={styles.finding}>
      <p className={styles.side}>
        <EntryCode id={id} at={`/reference/evidence/${id}`} />
        <span>{t(`directions.${direction}`)}</span>
        {role === 'finding' ? null : <span className={styles.role}>{t(`roles.${role}`)}</span>}
      </p>
      <div className={styles.content}>
        <p className={styles.claim}>{claim}</p>
        {conditions ? <p className={styles.more}>{conditions}</p> : null}
        {outcome ? <p className={styles.more}>{t('measured', { outcome })}</p> : null}
        <FindingMarks finding={finding} />
        {children}
        <small className={styles.cite}>
          <span>{studies.length > 0 ? studies.join('; ') : t('noStudy')}</span>
          <span>{citationOf(source)}</span>
        </small>
      </div>
    </div>
  );
}
