import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { FactList } from '../../parts/case-study/fact-list';
import type { FactsOfReport } from '../read/facts-by-report';
import styles from './history.module.css';

/** What each report that went out rested on, in the order in which they went out. */
export function ReportedFacts({ reports, view }: { reports: FactsOfReport[]; view: State }) {
  const t = useTranslations('pictures.history');
  const sources = view.opening?.caseStudy?.sources ?? [];
  return (
    <>
      <p className={styles.lead}>{t('factsLead')}</p>
      <div className={styles.reports}>
        {reports.map(({ inject, number, title, facts }) => (
          <div key={inject}>
            <h4 className={styles.report}>{t('report', { number, title })}</h4>
            <FactList facts={facts} sources={sources} />
          </div>
        ))}
      </div>
    </>
  );
}
