'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import type { Mark } from '../read/timeline-marks';
import { trafficKinds } from '../read/traffic-marks';
import { CardSign, ClusterSign, CounterMoveSign, InjectSign, RulingSign } from './mark-sign';
import styles from './timeline-legend.module.css';
import { TrafficSign } from './traffic-sign';

/** What the signs of the timeline mean; of traffic only the kinds that stand there alone. */
export function TimelineLegend({ view, marks }: { view: State; marks: Mark[] }) {
  const t = useTranslations('debrief.timeline.legend');
  const pictures = useTranslations('pictures.timeline');
  const alone = trafficKinds.filter((what) =>
    marks.some((mark) => mark.kind === 'traffic' && mark.what === what),
  );
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
      {alone.map((what) => (
        <span key={what} className={styles.entry}>
          <TrafficSign what={what} />
          {pictures(`inLegend.${what}`)}
        </span>
      ))}
      {marks.some(({ kind }) => kind === 'cluster') ? (
        <span className={styles.entry}>
          <ClusterSign count={2} />
          {pictures('legend.cluster')}
        </span>
      ) : null}
      <span className={styles.entry}>
        <span className={styles.line} />
        {t('thread')}
      </span>
    </>
  );
}
