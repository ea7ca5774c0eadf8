import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './exercise-band.module.css';

export interface ExerciseBandProps {
  /** Between the two words: the scenario, that it is fictional, and the date. Nothing secret: this prints everywhere. */
  children?: ReactNode;
  /** Stands in place of `children` on a phone: "Velmara, fictional". */
  short?: ReactNode;
  /** `room` scales with the room screen's unit; `page` is 28 px, 26 px on a phone. */
  size?: 'page' | 'console' | 'room';
  /** Says REHEARSAL beside EXERCISE. */
  isRehearsal?: boolean;
  /** Says WHAT-IF beside EXERCISE. */
  isWhatIf?: boolean;
}

const whatIfKind = { word: 'whatIf', rehearsal: 'whatIfRehearsal' } as const;

/** Says EXERCISE at both ends. On every view, print and export; it cannot be dismissed. */
export function ExerciseBand({
  children,
  short,
  size = 'page',
  isRehearsal = false,
  isWhatIf = false,
}: ExerciseBandProps) {
  const t = useTranslations('parts.exerciseBand');
  const kind = isRehearsal ? 'rehearsal' : 'word';
  return (
    <div
      className={classNames(
        styles.band,
        size !== 'page' && styles[size],
        (isRehearsal || isWhatIf) && styles.marked,
      )}
      role="note"
      data-exercise-band
    >
      <b>{t(isWhatIf ? whatIfKind[kind] : kind)}</b>
      <span className={styles.middle}>
        {short ? (
          <>
            <span className={styles.wide}>{children}</span>
            <span className={styles.narrow}>{short}</span>
          </>
        ) : (
          (children ??
          t.rich('everything', { wide: (words) => <span className={styles.wide}>{words}</span> }))
        )}
      </span>
      <b aria-hidden="true">{t('word')}</b>
    </div>
  );
}
