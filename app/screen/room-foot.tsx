import { IconWifiOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { State } from '../../exercise/state';
import { JoinCode } from './join-code';
import styles from './room-foot.module.css';

export interface RoomFootProps {
  view: State;
  isOffline: boolean;
  isBare: boolean;
}

/** What this is not, and the way in for those who come late. A lost connection is said here, quietly: the last state stays. */
export function RoomFoot({ view, isOffline, isBare }: RoomFootProps) {
  const t = useTranslations('room.foot');
  if (isBare && !isOffline) return null;
  return (
    <footer className={styles.foot}>
      {isOffline ? (
        <p className={styles.offline} role="status">
          <IconWifiOff stroke={1.75} aria-hidden="true" />
          {t('offline')}
        </p>
      ) : (
        <p>{t('not')}</p>
      )}
      {view.phase === 'running' && !isBare ? (
        <p>{t.rich('late', { code: () => <JoinCode code={view.joinCode} /> })}</p>
      ) : null}
    </footer>
  );
}
