'use client';

import { useTranslations } from 'next-intl';
import type { Finding } from '../../../framework/evidence/finding';
import { citationOf } from '../../../framework/source';
import type { EvidencePair } from '../read/evidence-check';
import styles from './evidence.module.css';

/** Two evidence cards side by side, with what is disputed between them. Neither stands first for what it says. */
export function EvidencePairCards({ pair: { dispute, findings } }: { pair: EvidencePair }) {
  const t = useTranslations('pictures.evidence');
  return (
    <article className={styles.pair}>
      {dispute ? <p className={styles.dispute}>{dispute.text}</p> : null}
      <div className={styles.two}>
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding} />
        ))}
      </div>
      <p className={styles.ask}>{t('askPair')}</p>
      {dispute ? <small className={styles.source}>{citationOf(dispute.source)}</small> : null}
    </article>
  );
}

function FindingCard({ finding }: { finding: Finding }) {
  const t = useTranslations('pictures.evidence');
  const { id, claim, conditions, outcome, studies, source } = finding;
  return (
    <section className={styles.card}>
      <p className={styles.code}>{id}</p>
      <p className={styles.large}>{claim}</p>
      {conditions ? <p className={styles.holds}>{t('holds', { conditions })}</p> : null}
      {outcome ? <p className={styles.quiet}>{t('measured', { outcome })}</p> : null}
      <small className={styles.source}>
        {[studies.join('; '), citationOf(source)].filter(Boolean).join(' · ')}
      </small>
    </section>
  );
}
