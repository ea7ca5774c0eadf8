'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useSeat } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { StepFrame } from '../frame/step-frame';
import { drawnTimeline } from '../read/drawn-timeline';
import { threadOf } from '../read/thread';
import { ThreadText } from '../timeline/thread-text';
import { TimelineFigure } from '../timeline/timeline-figure';
import { TimelineLegend } from '../timeline/timeline-legend';
import { TimelineSentences } from '../timeline/timeline-sentences';
import type { StepProps } from './step-props';
import styles from './timeline-step.module.css';

/** For the lead alone, so its script loads when a lead looks at the timeline. */
const PlayOn = lazy(async () => ({ default: (await import('../timeline/play-on')).PlayOn }));

/** What happened, facts only: the lanes of play, and the thread around a chosen mark. */
export function TimelineStep({ view, isPaper }: StepProps) {
  const t = useTranslations('debrief.timeline');
  const { all, marks } = useMemo(() => drawnTimeline(view), [view]);
  const [id, setId] = useState<string | null>(null);
  const isLead = useSeat()?.role === 'lead';
  // An answer by the other side belongs to no team, so nobody is singled out before somebody has chosen.
  const first = marks.find(({ kind }) => kind === 'counter-move') ?? marks[0] ?? null;
  const chosen = marks.find((mark) => mark.id === id) ?? first;
  const thread = useMemo(() => (chosen && !isPaper ? threadOf(all, chosen) : []), [all, chosen, isPaper]);
  const behind = {
    figure: t('figure'),
    label: t('asSentences'),
    lead: t('leadOfSentences'),
    content: <TimelineSentences view={view} />,
  };
  return (
    <StepFrame
      step="timeline"
      legend={<TimelineLegend view={view} marks={marks} />}
      behind={behind}
      isPaper={isPaper}
    >
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
          {chosen && isLead ? (
            <Suspense fallback={null}>
              <PlayOn mark={chosen} view={view} />
            </Suspense>
          ) : null}
        </div>
      ) : null}
    </StepFrame>
  );
}
