'use client';

import { useTranslations } from 'next-intl';
import type { Ruling, State } from '../../exercise/state';
import { mechanismOf } from '../../framework/mechanisms';
import { classNames } from '../parts/class-names';
import { placedTeam } from '../play/placed-team';
import { FitBox } from './fit-box';
import { RoomKicker } from './room-kicker';
import styles from './ruling-words.module.css';

export interface RulingWordsProps {
  view: State;
  /** The newest is said in full; earlier ones keep their verdict. */
  rulings: Ruling[];
  /** Has the whole place; whose ruling it is stands above. */
  isWide?: boolean;
}

/** The facilitator's ruling in words: the outcome, through which mechanism, and why. */
export function RulingWords({ view, rulings, isWide = false }: RulingWordsProps) {
  const t = useTranslations('room.ruling');
  const newest = rulings.at(-1);
  if (!newest) return null;
  const { outcome, mechanism, reason, sideEffect, ruledBy } = newest;
  return (
    <section className={classNames(styles.ruling, isWide && styles.wide)}>
      {isWide ? null : <RoomKicker as="h2">{t('title', { name: ruledBy })}</RoomKicker>}
      <FitBox className={styles.fit} content={newest.id} rest={t('rest')}>
        <p className={styles.subject}>{subjectWords(view, newest, t)}</p>
        <p className={styles.outcome}>{t(`outcome.${outcome}`)}</p>
        {mechanism ? (
          <p className={styles.mechanism}>{t('by', { mechanism: mechanismOf(mechanism).phrase })}</p>
        ) : null}
        <p className={styles.reason}>{reason}</p>
        {sideEffect ? <p className={styles.reason}>{t('sideEffect', { text: sideEffect })}</p> : null}
      </FitBox>
      {rulings.length > 1 ? (
        <ul className={styles.earlier}>
          {rulings.slice(0, -1).map((ruling) => (
            <li key={ruling.id}>
              {t('earlier', {
                subject: subjectWords(view, ruling, t),
                outcome: t(`outcome.${ruling.outcome}`),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type Say = ReturnType<typeof useTranslations<'room.ruling'>>;

function subjectWords(view: State, { subject, move }: Ruling, t: Say): string {
  switch (subject.kind) {
    case 'card':
      return t('onCard', { team: placedTeam(view, subject.team)?.shortName ?? '', move });
    case 'counter-move':
      return t('onCounterMove', { name: view.opening?.respondent.name ?? '' });
    case 'vote':
      return t('onVote', { title: view.votes.find((vote) => vote.id === subject.vote)?.title ?? '' });
  }
}
