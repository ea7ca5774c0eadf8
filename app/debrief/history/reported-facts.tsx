import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { FactList } from '../../parts/case-study/fact-list';
import { Kicker } from '../../parts/kicker';
import { factsByReport } from '../read/facts-by-report';
import styles from './reported-facts.module.css';

/** What each report that went out rested on, in the order in which they went out; nothing where the story is about no case. */
export function ReportedFacts({ view }: { view: State }) {
  const t = useTranslations('pictures.history');
  const reports = factsByReport(view);
  if (reports.length === 0) return null;
  const sources = view.opening?.caseStudy?.sources ?? [];
  return (
    <section className={styles.facts}>
      <Kicker as="h3">{t('facts')}</Kicker>
      <p>{t('factsLead')}</p>
      {reports.map(({ inject, number, title, facts }) => (
        <div key={inject}>
          <h4 className={styles.report}>{t('report', { number, title })}</h4>
          <FactList facts={facts} sources={sources} />
        </div>
      ))}
    </section>
  );
}
