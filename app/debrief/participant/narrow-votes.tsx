'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { VoteMark } from '../../parts/vote-mark';
import { VoteResults } from '../collective/vote-results';
import { type MemberRow, textsRead } from '../read/read-votes';
import styles from './narrow.module.css';

/** Each text with its result, and its members one below the other. */
export function NarrowVotes({ view }: { view: State }) {
  const t = useTranslations('debrief.collective');
  const texts = textsRead(view);
  if (texts.length === 0) return <p className={styles.quiet}>{t('empty')}</p>;
  return texts.map((text) => (
    <article key={text.id}>
      <VoteResults text={text} view={view} />
      <ul aria-label={t('ballots', { title: text.title })}>
        {text.rows.map((row) => (
          <Member key={row.member} row={row} />
        ))}
      </ul>
    </article>
  ));
}

function Member({ row }: { row: MemberRow }) {
  const t = useTranslations();
  const { name, ballot, straw, isSilent, isVeto } = row;
  const shown = ballot ?? straw;
  return (
    <li className={styles.member}>
      <h3 className={styles.rowTitle}>{name}</h3>
      {shown ? (
        <p className={styles.choice}>
          <VoteMark state={isSilent ? 'yes' : shown.choice} size="1.125rem" />
          {isSilent ? t('debrief.collective.bySilence') : t(`parts.vote.state.${shown.choice}`)}
          {isVeto ? `, ${t('parts.vote.veto')}` : null}
        </p>
      ) : null}
      {ballot?.explanation ? (
        <p className={styles.quoted}>{t('debrief.interaction.quoted', { words: ballot.explanation })}</p>
      ) : null}
      {straw?.condition ? (
        <p className={styles.quiet}>{t('debrief.collective.needed', { words: straw.condition })}</p>
      ) : null}
    </li>
  );
}
