import { useTranslations } from 'next-intl';
import type { CaseFact, CaseSource } from '../../../exercise/case-study';
import { Tag } from '../tag';
import styles from './case-study.module.css';

/** Statements that are on record, each with where it stands and whether somebody still has to compare it with that. */
export function FactList({ facts, sources }: { facts: readonly CaseFact[]; sources: readonly CaseSource[] }) {
  return (
    <ul className={styles.facts}>
      {facts.map(({ text, source, toBeChecked }) => (
        <li key={`${source} ${text}`}>
          {text}
          <Where cite={sources.find(({ id }) => id === source)?.cite ?? source} toBeChecked={toBeChecked} />
        </li>
      ))}
    </ul>
  );
}

/** Where a statement stands, and a tag as long as nobody has compared it. */
export function Where({ cite, toBeChecked }: { cite: string; toBeChecked?: true | undefined }) {
  const t = useTranslations('parts.caseStudy');
  return (
    <span className={styles.where}>
      {cite}
      {toBeChecked ? <Tag tone="asked">{t('toBeChecked')}</Tag> : null}
    </span>
  );
}
