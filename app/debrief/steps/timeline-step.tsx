'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { EmptyState } from '../../parts/empty-state';
import { StepFrame } from '../frame/step-frame';
import { threadOf } from '../read/thread';
import { marksOf } from '../read/timeline-marks';
import { CardSign, CounterMoveSign, InjectSign, RulingSign } from '../timeline/mark-sign';
import { ThreadText } from '../timeline/thread-text';
import { TimelineFigure } from '../timeline/timeline-figure';
import { TimelineSentences } from '../timeline/timeline-sentences';
import type { StepProps } from './step-props';
import styles from './timeline-step.module.css';

/** What happened, facts only: the lanes of play, and the thread around a chosen mark. */
export function TimelineStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.timeline');
  const marks = useMemo(() => marksOf(view), [view]);
  const [id, setId] = useState<string | null>(null);
  // An answer by the other side belongs to no team, so nobody is singled out before somebody has chosen.
  const first = marks.find(({ kind }) => kind === 'counter-move') ?? marks[0] ?? null;
  const chosen = marks.find((mark) => mark.id === id) ?? first;
  const thread = useMemo(() => (chosen && !isPaper ? threadOf(marks, chosen) : []), [marks, chosen, isPaper]);
  const behind = {
    figure: t('figure'),
    label: t('asSentences'),
    lead: t('leadOfSentences'),
    content: <TimelineSentences view={view} />,
  };
  return (
    <StepFrame step="timeline" legend={<Legend view={view} />} behind={behind} isPaper={isPaper}>
      {marks.length === 0 ? <EmptyState title={t('empty')} /> : null}
      <TimelineFigure
        view={view}
        marks={marks}
        thread={thread}
        chosen={isPaper ? null : chosen}
        onChoose={isPaper ? null : (mark) => setId(mark.id)}
      />
      {thread.length > 0 ? (
        <div className={styles.thread}>
          <ThreadText view={view} thread={thread} />
        </div>
      ) : null}
    </StepFrame>
  );
}

function Legend({ view }: { view: State }) {
  const t = useTranslations('debrief.timeline.legend');
  return (
    <>
      <span className={styles.entry}>
        <InjectSign />
        {t('inject')}
      </span>
      <span className={styles.entry}>
        <CardSign />
        {t('card')}
      </span>
      <span className={styles.entry}>
        <CounterMoveSign letter={view.opening?.respondent.letter ?? ''} />
        {t('counterMove')}
      </span>
      <span className={styles.entry}>
        <RulingSign />
        {t('ruling')}
      </span>
      <span className={styles.entry}>
        <span className={styles.line} />
        {t('thread')}
      </span>
    </>
  );
}
