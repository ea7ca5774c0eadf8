'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Commitment, JointAction, State } from '../../exercise/state';
import { strategyOf } from '../../framework/strategies';
import { toolOf } from '../../framework/tools';
import { Tag } from '../parts/tag';
import { useListed } from '../parts/use-listed';
import { BurdenTable } from './burden-table';
import { CommitmentList } from './commitment-list';
import styles from './joint-actions.module.css';
import { nameOf } from './team-name';

interface JointActionReadingProps {
  action: JointAction;
  view: State;
  /** What somebody may do about the words of the offer, under them. */
  underOffer?: ReactNode;
  /** What somebody may do about one answer, under it. */
  underAnswer?: (team: string) => ReactNode;
  /** What somebody may do about one commitment, under it. */
  underCommitment?: (commitment: Commitment) => ReactNode;
  /** What somebody may do about the action. */
  children?: ReactNode;
}

/** What is offered to whom, how each answered, who bears what, and who committed to what. */
export function JointActionReading(props: JointActionReadingProps) {
  const { action, view, underOffer, underAnswer, underCommitment, children } = props;
  const t = useTranslations('joint');
  const listed = useListed();
  const { team, asked, tool, strategy, text, shownAt, answers } = action;
  const names = listed(asked.map((one) => nameOf(view, one)));
  return (
    <article className={styles.action}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('offeredBy', { team: nameOf(view, team), asked: names })}</h3>
        {shownAt === null ? null : <Tag>{t('shown')}</Tag>}
      </div>
      <p className={styles.quiet}>
        {t('card', {
          tool: tool ? toolOf(tool).name : '',
          aimed: strategy ? 'yes' : 'no',
          strategy: strategy ? strategyOf(strategy).phrase : '',
        })}
      </p>
      <div>
        <p className={styles.words}>{text}</p>
        {underOffer}
      </div>
      <ul className={styles.list} aria-label={t('answers')}>
        {asked.map((one) => {
          const answer = answers.find((given) => given.team === one);
          return (
            <li key={one}>
              {answer ? (
                <>
                  <b>{nameOf(view, one)}</b> <Tag>{t(`stance.${answer.stance}`)}</Tag>
                  <p className={styles.words}>{answer.text}</p>
                  {underAnswer?.(one)}
                </>
              ) : (
                <span className={styles.quiet}>{t('waits', { team: nameOf(view, one) })}</span>
              )}
            </li>
          );
        })}
      </ul>
      <BurdenTable action={action} view={view} />
      <CommitmentList action={action} view={view} under={underCommitment} />
      {children}
    </article>
  );
}
