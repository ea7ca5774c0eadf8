'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../exercise/exercise-clock';
import { useView } from '../live/use-views';
import { InjectView, type InjectViewInject } from '../parts/inject-view';
import styles from './red.module.css';

/** What stood on the room screen, the newest first. The red cell is told no more than the room. */
export function RoomSaw() {
  const t = useTranslations('red');
  const { releases, clock } = useView();
  if (releases.length === 0) return <p className={styles.quiet}>{t('nothing')}</p>;
  return (
    <ul>
      {releases.toReversed().map(({ id, content, releasedAt, status }) => (
        <li key={id} className={styles.entry}>
          <InjectView
            inject={{
              title: content.title,
              text: content.text,
              from: content.from,
              mode: content.mode as InjectViewInject['mode'],
              releasedAt: exerciseTime(clock, releasedAt ?? 0),
              reliability: content.reliability,
              isWithdrawn: status === 'recalled',
            }}
          />
        </li>
      ))}
    </ul>
  );
}
