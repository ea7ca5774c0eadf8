'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { TeamPlate } from '../../parts/team-glyph';
import { stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';
import { HeaderActs } from './header-acts';
import styles from './phone-top.module.css';
import { StepClock, StepClockBar } from './step-clock';
import { TeamClock } from './team-clock';
import { useAskWords } from './use-ask-words';

/** The head of a phone: who we are, the two ways to stop, what we are asked and how long. It never scrolls away. */
export function PhoneTop() {
  const t = useTranslations('play.frame');
  const team = useOwnTeam();
  const step = stepNow(useView());
  const { short } = useAskWords();
  return (
    <header className={styles.top}>
      <div className={styles.first}>
        {team ? (
          <TeamPlate place={team.place} letter={team.letter} name={team.shortName} size={22} />
        ) : (
          <b>{t('observer')}</b>
        )}
        <span className={styles.acts}>
          <HeaderActs isShort />
        </span>
      </div>
      <div className={styles.ask}>
        <div>
          <p className={styles.label}>{t(team ? 'asked' : 'askedTeams')}</p>
          <h1 className={styles.question}>{short}</h1>
        </div>
        {step ? <StepClock size="phone" isAnnounced /> : null}
      </div>
      <StepClockBar isThin />
      <TeamClock />
    </header>
  );
}
