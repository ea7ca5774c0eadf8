import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Vote } from '../../exercise/state';
import { silenceEnds } from '../../exercise/voting/silence';
import { useView } from '../live/use-views';
import { ExerciseTime } from '../parts/exercise-time';
import { Kicker } from '../parts/kicker';
import { Tag } from '../parts/tag';
import type { ChamberState } from './chamber-state';
import { NumberedText } from './numbered-text';
import styles from './open-vote.module.css';
import { OwnVote } from './own-vote';
import { takingPart } from './rule-words';

export interface OpenVoteProps {
  chamber: ChamberState;
  vote: Vote;
  /** The member that tabled the text. */
  sponsor: string;
  /** The rule in force: it is read before one votes. */
  rule: ReactNode;
}

/** The vote that is open: on which text, whether it binds, under which rule, how many have voted, one's own ballot. */
export function OpenVote({ chamber, vote, sponsor, rule }: OpenVoteProps) {
  const t = useTranslations('chamber');
  const silence = silenceEnds(vote, useView().clock);
  const counts = {
    way: vote.rule.way?.kind ?? 'count',
    cast: vote.cast.length,
    seats: takingPart(vote.rule).length,
  };
  return (
    <section aria-labelledby="chamber-vote" className={styles.vote}>
      <div className={styles.what}>
        <Kicker as="div" note={t('vote.castCount', counts)}>
          {t(vote.binding ? 'vote.open' : 'vote.strawOpen')}
        </Kicker>
        <div className={styles.head}>
          <h2 className={styles.title} id="chamber-vote">
            {vote.title}
          </h2>
          <Tag tone={vote.binding ? 'plain' : 'asked'}>
            {t(vote.binding ? 'vote.binding' : 'vote.notBinding')}
          </Tag>
        </div>
        {silence === null ? null : (
          <p className={styles.means}>
            {t.rich('vote.silence', { time: () => <ExerciseTime at={silence} bare /> })}
          </p>
        )}
        {vote.binding ? null : <p className={styles.means}>{t('vote.strawMeans')}</p>}
      </div>
      <div>
        <NumberedText text={vote.text} />
        {sponsor ? <p className={styles.means}>{t('text.by', { sponsor })}</p> : null}
      </div>
      <div className={styles.rule}>{rule}</div>
      <div className={styles.own}>
        <OwnVote chamber={chamber} vote={vote} />
      </div>
    </section>
  );
}
