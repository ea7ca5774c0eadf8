'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { useLoaded } from '../../live/use-loaded';
import { useSeat } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import type { Picture } from '../frame/pictures-step';
import { drawnTimeline } from '../read/drawn-timeline';
import { threadOf } from '../read/thread';
import { ThreadText } from './thread-text';
import { TimelineFigure } from './timeline-figure';
import styles from './timeline-figure.module.css';
import { TimelineLegend } from './timeline-legend';
import { TimelineSentences } from './timeline-sentences';

/** For the lead alone, so its script loads when a lead looks at the timeline. */
const loadPlayOn = () => import('./play-on');

/** The lanes of play, and the thread around a chosen mark; the same in sentences behind it. */
export function useCoursePicture(view: State, isPaper?: boolean): Picture {
  const t = useTranslations('debrief.timeline');
  const pictures = useTranslations('pictures.course');
  const { all, marks } = useMemo(() => drawnTimeline(view), [view]);
  const isLead = useSeat()?.role === 'lead';
  const playOn = useLoaded(loadPlayOn, isLead);
  const [id, setId] = useState<string | null>(null);
  // An answer by the other side belongs to no team, so nobody is singled out before somebody has chosen.
  const first = marks.find(({ kind }) => kind === 'counter-move') ?? marks[0] ?? null;
  const chosen = marks.find((mark) => mark.id === id) ?? first;
  const thread = useMemo(() => (chosen && !isPaper ? threadOf(all, chosen) : []), [all, chosen, isPaper]);
  return {
    id: 'course',
    name: pictures('name'),
    legend: <TimelineLegend view={view} marks={marks} />,
    behind: {
      figure: t('figure'),
      label: t('asSentences'),
      lead: t('leadOfSentences'),
      content: <TimelineSentences view={view} />,
    },
    content: (
      <>
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
            {chosen && isLead && playOn ? <playOn.PlayOn mark={chosen} view={view} /> : null}
          </div>
        ) : null}
      </>
    ),
  };
}
