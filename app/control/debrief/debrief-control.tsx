'use client';

import { useTranslations } from 'next-intl';
import { CarriedItemsFold } from '../../carried-items/carried-items-fold';
import { DebriefBoard } from '../../debrief/debrief-board';
import { useView } from '../../live/use-views';
import { useVocabulary } from '../../parts/use-vocabulary';
import { Wordmark } from '../../parts/wordmark';
import { EvaluationPage } from '../evaluator/evaluation-page';
import { MessageRelease } from '../messages/message-release';
import { CloseExercise } from '../pace/close-exercise';
import { WaitingList } from '../room/waiting-list';
import { AfterEndex } from './after-endex';
import { CommitmentsTold } from './commitments-told';
import styles from './debrief-control.module.css';
import { ReflectionRelease } from './reflection-release';

/** After ENDEX: what only those who run the exercise may do, above the debrief that everybody sees. */
export function DebriefControl() {
  const t = useTranslations('control.debrief');
  const words = useVocabulary();
  const { opening, phase } = useView();
  return (
    <>
      <header className={styles.head} data-no-print>
        <p className={styles.title}>
          <Wordmark href="/exercises">{t('title', { title: opening?.title ?? '', ...words })}</Wordmark>
        </p>
        {phase === 'closed' ? (
          <p className={styles.quiet}>{t('closed')}</p>
        ) : (
          <>
            <ReflectionRelease />
            <MessageRelease />
            <WaitingList />
          </>
        )}
        <AfterEndex />
        <div className={styles.end}>
          <CloseExercise />
        </div>
      </header>
      <details className={styles.evaluation} data-no-print>
        <summary>{t('evaluation')}</summary>
        <EvaluationPage />
      </details>
      <CommitmentsTold />
      <CarriedItemsFold />
      <main id="main" tabIndex={-1} className={styles.main}>
        <DebriefBoard />
      </main>
    </>
  );
}
