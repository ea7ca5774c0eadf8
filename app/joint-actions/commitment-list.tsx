'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { standingCheck } from '../../exercise/joint-actions/partners';
import type { Commitment, JointAction, State } from '../../exercise/state';
import styles from './joint-actions.module.css';
import { nameOf } from './team-name';

interface CommitmentListProps {
  action: JointAction;
  view: State;
  under?: (commitment: Commitment) => ReactNode;
}

/** Every commitment with its condition, and what stands of whether it was kept. */
export function CommitmentList({ action, view, under }: CommitmentListProps) {
  const t = useTranslations('joint.commitments');
  return (
    <section>
      <h4 className={styles.quiet}>{t('title')}</h4>
      {action.commitments.length === 0 ? <p className={styles.quiet}>{t('none')}</p> : null}
      <ul className={styles.list}>
        {action.commitments.map((commitment) => (
          <li key={commitment.id}>
            <p className={styles.words}>
              {t('made', { team: nameOf(view, commitment.team), text: commitment.text })}
            </p>
            {commitment.condition ? (
              <p className={styles.words}>{t('condition', { condition: commitment.condition })}</p>
            ) : null}
            <Checked commitment={commitment} />
            {under?.(commitment)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Checked({ commitment }: { commitment: Commitment }) {
  const t = useTranslations('joint.commitments');
  const check = standingCheck(commitment.checks);
  if (!check) return <p className={styles.quiet}>{t('unchecked')}</p>;
  const { verdict, team, reason } = check;
  return (
    <p className={styles.quiet}>
      {t('checked', {
        verdict: verdict.replace('-', ''),
        byTeam: team === null ? 'no' : 'yes',
        reason,
      })}
    </p>
  );
}
