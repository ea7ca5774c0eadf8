'use client';

import { useTranslations } from 'next-intl';
import { CheckList } from '../../parts/check-list';
import { Kicker } from '../../parts/kicker';
import { TextField } from '../../parts/text-field';
import styles from './case-part.module.css';
import type { OfferedCase } from './offered-scenario';
import type { Acknowledgement } from './use-acknowledgement';

const says = ['is', 'isNot', 'hindsight'] as const;

interface CasePartProps {
  caseStudy: OfferedCase;
  acknowledgement: Acknowledgement;
  /** Whether opening was tried and refused for want of it. */
  isMissing: boolean;
}

/** What a case study is and is not, what it rests on, and the name of who opens it all the same. */
export function CasePart({ caseStudy, acknowledgement, isMissing }: CasePartProps) {
  const t = useTranslations('exercises.case');
  const { place, period, sources, facts, toBeChecked, approver } = caseStudy;
  const { isTicked, tick, name, setName } = acknowledgement;
  return (
    <section className={styles.part}>
      <Kicker as="h3" note={`${place}, ${period}`}>
        {t('title')}
      </Kicker>
      <ul className={styles.says}>
        {says.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
        <li>{t('checked', { facts, toBeChecked })}</li>
        <li>{approver ? t('approver', { approver }) : t('noApprover')}</li>
      </ul>
      <details className={styles.sources}>
        <summary>{t('sources', { count: sources.length })}</summary>
        <ul>
          {sources.map((cite) => (
            <li key={cite}>{cite}</li>
          ))}
        </ul>
      </details>
      <CheckList
        label={t('acknowledge')}
        values={isTicked ? ['yes'] : []}
        onChange={(values) => tick(values.length > 0)}
        options={[{ value: 'yes', label: t('tick') }]}
        error={isMissing && !isTicked ? t('tickMissing') : null}
      />
      <TextField
        label={t('name')}
        note={t('nameNote')}
        error={isMissing && name.trim() === '' ? t('nameMissing') : null}
        dir="auto"
        maxLength={60}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </section>
  );
}
