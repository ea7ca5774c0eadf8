'use client';

import { useTranslations } from 'next-intl';
import { useRefusal } from '../entrance/use-refusal';
import { Button, ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { ExerciseBand } from '../parts/exercise-band';
import { LoadingBars } from '../parts/loading-bars';
import { Wordmark } from '../parts/wordmark';
import styles from './compare-page.module.css';
import type { Comparison } from './comparison';
import { PairSection } from './pair-section';
import { ReadingNote } from './reading-note';
import { RunsSection } from './runs-section';
import { useComparison } from './use-comparison';

/** What-ifs beside the run they come from, and the runs of a scenario on process, for staff. */
export function ComparePage({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('compare');
  const { answer, again } = useComparison(exerciseId);
  const comparison = answer?.ok ? answer.value : null;
  return (
    <div className={styles.page}>
      <ExerciseBand isWhatIf={comparison?.isWhatIf}>
        {comparison
          ? t('band', { title: comparison.title, kind: comparison.isCase ? 'case' : 'fiction' })
          : null}
      </ExerciseBand>
      <div className={styles.nav} data-no-print>
        <Wordmark href="/exercises">{t('name')}</Wordmark>
        <nav className={styles.links} aria-label={t('name')}>
          <a href={`/control/${encodeURIComponent(exerciseId)}`}>{t('console')}</a>
          <a href={`/debrief/${encodeURIComponent(exerciseId)}`}>{t('debrief')}</a>
        </nav>
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        {answer === null ? <LoadingBars /> : null}
        {answer && !answer.ok ? <Refused exerciseId={exerciseId} refusal={answer} onAgain={again} /> : null}
        {comparison ? <Whole comparison={comparison} /> : null}
      </main>
    </div>
  );
}

function Whole({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const { title, isWhatIf, isLead, pairs, runs } = comparison;
  return (
    <>
      <h1 className={styles.title}>{t('title', { title })}</h1>
      <PairSection pairs={pairs} isWhatIf={isWhatIf} />
      <RunsSection runs={runs} isLead={isLead} />
      <ReadingNote />
    </>
  );
}

/** Codes of somebody whom signing in may help: nobody is signed in, or the seat of this device opens nothing any more. */
const notKnown = ['NotSignedIn', 'SeatUnknown'];

interface RefusedProps {
  exerciseId: string;
  refusal: { code: string; message: string };
  onAgain: () => void;
}

/** Why nothing can be compared, and the way on: signing in, or asking again where no answer came. */
function Refused({ exerciseId, refusal, onAgain }: RefusedProps) {
  const t = useTranslations('compare');
  const sentence = useRefusal();
  const back = encodeURIComponent(`/compare/${encodeURIComponent(exerciseId)}`);
  return (
    <EmptyState
      title={t('refused')}
      action={
        <>
          {notKnown.includes(refusal.code) ? (
            <ButtonLink href={`/sign-in?next=${back}`}>{t('signIn')}</ButtonLink>
          ) : null}
          {refusal.message === '' ? <Button onClick={onAgain}>{t('again')}</Button> : null}
        </>
      }
    >
      {sentence(refusal)}
    </EmptyState>
  );
}
