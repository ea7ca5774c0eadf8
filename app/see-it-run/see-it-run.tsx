'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type Answer, askServer } from '../entrance/ask-server';
import { useRefusal } from '../entrance/use-refusal';
import { ButtonLink } from '../parts/button';
import { ExerciseBand } from '../parts/exercise-band';
import { LoadingBars } from '../parts/loading-bars';
import { Wordmark } from '../parts/wordmark';
import styles from './see-it-run.module.css';
import { type Show, ShowPanes } from './show-panes';

/** Starts a rehearsal that plays by itself, and shows it from its three sides. */
export function SeeItRun() {
  const t = useTranslations('seeItRun');
  const answer = useShow();
  return (
    <div className={styles.page}>
      <ExerciseBand isRehearsal>{t('band')}</ExerciseBand>
      <header className={styles.head}>
        <Wordmark href="/" />
        <div className={styles.words}>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
        </div>
        <ButtonLink look="text" href="/">
          {t('leave')}
        </ButtonLink>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {answer === null ? <LoadingBars /> : null}
        {answer?.ok === true ? <ShowPanes show={answer.value} /> : null}
        {answer?.ok === false ? <Refused answer={answer} /> : null}
      </main>
    </div>
  );
}

/** The rehearsal of this address. Asked for once: the server gives the same one again. */
function useShow(): Answer<Show> | null {
  const [answer, setAnswer] = useState<Answer<Show> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void askServer<Show>('/api/see-it-run', {}).then((given) => isCurrent && setAnswer(given));
    return () => {
      isCurrent = false;
    };
  }, []);
  return answer;
}

function Refused({ answer }: { answer: Extract<Answer<Show>, { ok: false }> }) {
  const t = useTranslations('seeItRun');
  const refusal = useRefusal();
  return (
    <div className={styles.refused} role="alert">
      <p className={styles.lead}>{refusal(answer)}</p>
      <ButtonLink href="/see-it-run">{t('again')}</ButtonLink>
    </div>
  );
}
