'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { stepNow } from '../step-now';
import { useOwnTeam } from '../use-own-team';
import styles from './ask.module.css';
import { StepClock } from './step-clock';
import { useAskWords } from './use-ask-words';

/** What the teams are asked in the open step: the plan's question, and what to do about it. */
export function Ask({ withClock }: { withClock: boolean }) {
  const t = useTranslations('play.frame');
  const step = stepNow(useView());
  const team = useOwnTeam();
  const words = useAskWords();
  return (
    <>
      <Kicker as="div" note={step ? t('stepOf', { place: step.place, count: step.count }) : undefined}>
        {t(team ? 'asked' : 'askedTeams')}
      </Kicker>
      <div className={styles.ask}>
        <div>
          <h2 className={styles.question}>{step?.question || t('soon')}</h2>
          <p className={styles.act}>{words.whole}</p>
        </div>
        {withClock ? <StepClock size="small" isAnnounced /> : null}
      </div>
    </>
  );
}
