'use client';

import { useTranslations } from 'next-intl';
import type { Ruling } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import styles from './assessment-table.module.css';

/** The last two cells of a row: the ruling with its reason, and the side effect. */
export function RulingCells({ rulings }: { rulings: Ruling[] }) {
  const t = useTranslations('debrief');
  return (
    <>
      <td>
        {rulings.length === 0 ? <span className={styles.unsaid}>{t('assessment.notRuled')}</span> : null}
        {rulings.map(({ id, outcome, mechanism, reason }) => (
          <p key={id}>
            <b>{t(`mark.outcome.${outcome}`)}</b>{' '}
            {mechanism ? <small>{mechanismOf(mechanism).shortName}</small> : null}
            {t('assessment.reason', { reason })}
          </p>
        ))}
      </td>
      <td>{rulings.map(({ id, sideEffect }) => (sideEffect ? <p key={id}>{sideEffect}</p> : null))}</td>
    </>
  );
}
