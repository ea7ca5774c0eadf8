'use client';

import { useTranslations } from 'next-intl';
import type { CaseStudy } from '../../../exercise/case-study';
import styles from './case-study.module.css';
import { FactList } from './fact-list';

/** That this is a historical case study: where and when, what that means, and what its texts rest on. */
export function CaseNote({ caseStudy }: { caseStudy: CaseStudy }) {
  const t = useTranslations('parts.caseStudy');
  const { place, period, sources, facts } = caseStudy;
  return (
    <div className={styles.note}>
      <p>
        <b>{t('when', { place, period })}</b> {t('what')}
      </p>
      <details>
        <summary>{t('sources', { count: sources.length })}</summary>
        <ul className={styles.facts}>
          {sources.map(({ id, cite }) => (
            <li key={id}>{cite}</li>
          ))}
        </ul>
      </details>
      {facts.length > 0 ? (
        <details>
          <summary>{t('facts', { count: facts.length })}</summary>
          <FactList facts={facts} sources={sources} />
        </details>
      ) : null}
    </div>
  );
}
