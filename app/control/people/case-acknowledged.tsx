'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { CaseNote } from '../../parts/case-study/case-note';
import { Kicker } from '../../parts/kicker';
import styles from './case-acknowledged.module.css';

/** For staff: that this is a case study, and who acknowledged that it uses real names. Nothing in a fictional story. */
export function CaseAcknowledged() {
  const t = useTranslations('control.case');
  const format = useFormatter();
  const { opening, caseAcknowledged } = useView();
  if (!opening?.caseStudy) return null;
  const { approver } = opening.caseStudy;
  return (
    <section className={styles.case} aria-labelledby="case-study">
      <Kicker id="case-study" note={t('staffOnly')}>
        {t('title')}
      </Kicker>
      {caseAcknowledged ? (
        <p dir="auto">
          {t('acknowledged', {
            by: caseAcknowledged.by,
            date: format.dateTime(new Date(caseAcknowledged.at), { dateStyle: 'long', timeZone: 'UTC' }),
          })}
        </p>
      ) : null}
      <p>{approver ? t('approver', { approver }) : t('noApprover')}</p>
      <CaseNote caseStudy={opening.caseStudy} />
    </section>
  );
}
