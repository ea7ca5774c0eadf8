'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Wordmark } from '../../parts/wordmark';
import { EndPlay } from '../pace/end-play';
import { PauseButton } from '../pace/pause-button';
import { PlanLine } from '../pace/plan-line';
import { StepControls } from '../pace/step-controls';
import { usePace } from '../pace/use-pace';
import { ToPaper } from '../paper/to-paper';
import styles from './mast.module.css';
import { MastFacts } from './mast-facts';
import { ShortcutHelp } from './shortcut-help';

/** The head of the console in play: the clocks, the plan, and what moves the exercise on. */
export function Mast() {
  const t = useTranslations('control.mast');
  const { opening } = useView();
  const { later, open } = usePace();
  // With no step left to open, the end of play is the next thing, and has the one filled button.
  const isLast = open !== null && later.length === 0;
  return (
    <header className={styles.mast}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          <Wordmark>{t('title', { title: opening?.title ?? '', minutes: opening?.minutes ?? 0 })}</Wordmark>
        </h1>
        <MastFacts />
        <div className={styles.acts}>
          <ShortcutHelp />
          <ToPaper />
          {isLast ? null : <EndPlay look="line" />}
          <PauseButton />
        </div>
      </div>
      <div className={styles.steps}>
        <PlanLine />
        <StepControls end={isLast ? <EndPlay look="filled" /> : null} />
      </div>
    </header>
  );
}
