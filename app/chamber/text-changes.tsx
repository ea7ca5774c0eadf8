import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Amendment, Proposal } from '../../exercise/state';
import { useListed } from '../parts/use-listed';
import styles from './text-changes.module.css';

export interface TextChangesProps {
  proposal: Proposal;
  /** What can be done about an amendment that is before the body. */
  actsOn?: (amendment: Amendment) => ReactNode;
}

/** Who stands under a text beside whoever tabled it, and the changes that members ask for, with what became of them. */
export function TextChanges({ proposal, actsOn }: TextChangesProps) {
  const t = useTranslations('chamber.changes');
  const listed = useListed();
  const { sponsors = [], amendments = [] } = proposal;
  return (
    <>
      {sponsors.length > 0 ? (
        <p className={styles.meta}>{t('sponsors', { names: listed(sponsors) })}</p>
      ) : null}
      {amendments.length > 0 ? (
        <ul className={styles.list} aria-label={t('label', { title: proposal.title })}>
          {amendments.map((amendment) => (
            <li key={amendment.id}>
              <p className={styles.words}>
                {amendment.replaces ? <del>{amendment.replaces}</del> : null}{' '}
                {amendment.text ? <ins>{amendment.text}</ins> : null}
              </p>
              <p className={styles.meta}>
                {t('standing', { sponsor: amendment.sponsor, verdict: amendment.verdict ?? 'open' })}
              </p>
              {amendment.verdict === null ? actsOn?.(amendment) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
