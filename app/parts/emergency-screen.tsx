import { useTranslations } from 'next-intl';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './pause-screen.module.css';

export interface EmergencyScreenProps {
  /** What to do here, as the facilitator wrote it down; may be empty. */
  words: string;
  /** `room` scales with the room screen. */
  size?: 'page' | 'room';
  /** Given to the lead only: nobody else gives all clear. */
  onAllClear?: () => void;
}

/** Replaces the whole view when something real has happened. No scenario word, no clock. */
export function EmergencyScreen({ words, size = 'page', onAllClear }: EmergencyScreenProps) {
  const t = useTranslations('parts.emergency');
  return (
    <main
      id="main"
      tabIndex={-1}
      role="alert"
      className={classNames(styles.screen, styles.emergency, size === 'room' && styles.room)}
    >
      <div className={styles.line} />
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={classNames(styles.words, styles.toDo)}>{words || t('follow')}</p>
      <p className={styles.words}>{onAllClear ? t('kept') : `${t('kept')} ${t('onlyLead')}`}</p>
      {onAllClear ? (
        <p className={styles.action}>
          <Button onClick={onAllClear}>{t('allClear')}</Button>
        </p>
      ) : null}
    </main>
  );
}
