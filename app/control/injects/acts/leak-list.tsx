'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../../exercise/exercise-clock';
import type { Release } from '../../../../exercise/state';
import { useView } from '../../../live/use-views';
import { formatHours } from '../../../parts/times';
import { useListed } from '../../../parts/use-listed';
import styles from '../inject-pane.module.css';
import { useReachWords } from '../use-reach-words';

/** Whom a release reached otherwise than by control, and who saw a text that was put right since. */
export function LeakList({ release }: { release: Release }) {
  const t = useTranslations('control.leak');
  const listed = useListed();
  const view = useView();
  const words = useReachWords();
  const timeOf = (at: number) => formatHours(exerciseTime(view.clock, at));
  return (
    <>
      {release.leaks.map((leak) => (
        <p key={leak.at} className={styles.hint}>
          {t('leaked', { time: timeOf(leak.at), to: words(leak) })}
        </p>
      ))}
      {release.edits.map((edit) => (
        <details key={edit.at} className={styles.notes}>
          <summary>{t('putRight', { time: timeOf(edit.at), count: edit.readBy.length })}</summary>
          <p className={styles.otherTitle}>{edit.title}</p>
          <p className={styles.otherText}>{edit.text}</p>
          <p className={styles.from}>{listed(edit.readBy.flatMap((seat) => view.seats[seat]?.name ?? []))}</p>
        </details>
      ))}
    </>
  );
}
