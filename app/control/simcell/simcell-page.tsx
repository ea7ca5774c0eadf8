'use client';

import { useTranslations } from 'next-intl';
import { useSeat } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { CounterMovePage } from '../outcomes/counter-move-page';
import { RedCellPanel } from '../red-cell/red-cell-panel';
import { TalksDesk } from '../talks/talks-desk';
import { AnswerDesk } from './answer-desk';
import styles from './simcell.module.css';
import { TellTaleList } from './tell-tale-list';

/** Everything that one person needs who speaks for everybody not in the room. */
export function SimcellPage() {
  const t = useTranslations('control.simcell');
  const seat = useSeat();
  // Evaluators are not told what teams ask control.
  if (seat?.role === 'evaluator') {
    return <EmptyState title={t('notYoursTitle')}>{t('notYours')}</EmptyState>;
  }
  return (
    <div className={styles.page}>
      <AnswerDesk />
      <TalksDesk />
      <RedCellPanel />
      <CounterMovePage />
      <TellTaleList />
    </div>
  );
}
