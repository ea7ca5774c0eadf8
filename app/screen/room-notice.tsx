import { useTranslations } from 'next-intl';
import { ExerciseBand } from '../parts/exercise-band';
import styles from './room-notice.module.css';

export interface RoomNoticeProps {
  /** `connecting` at the start, `waiting` while the server does not answer, `refused` with the server's sentence. */
  kind: 'connecting' | 'waiting' | 'refused';
  message?: string;
}

/** Stands in place of the room while there is nothing to show yet. */
export function RoomNotice({ kind, message = '' }: RoomNoticeProps) {
  const t = useTranslations('room.notice');
  return (
    <div className={styles.notice}>
      <ExerciseBand size="room" />
      <main id="main" tabIndex={-1} className={styles.main} role={kind === 'refused' ? 'alert' : undefined}>
        <h1 className={styles.title}>{t(`${kind}.title`)}</h1>
        <p className={styles.next}>{message || t(`${kind}.next`)}</p>
      </main>
    </div>
  );
}
