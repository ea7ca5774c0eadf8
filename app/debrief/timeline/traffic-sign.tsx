import {
  IconArrowForwardUp,
  IconCertificate,
  IconEar,
  IconMail,
  IconMessage,
  IconMessages,
  IconPencil,
  IconUserCheck,
  IconUsersPlus,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { ExerciseEvent } from '../../../exercise/event';
import { DirectionArrow } from '../../parts/situation-line';
import type { TrafficKind } from '../read/traffic-marks';
import styles from './mark-sign.module.css';

const icons: Record<Exclude<TrafficKind, 'reading'>, ComponentType<{ size: string; stroke: number }>> = {
  message: IconMail,
  answer: IconMessage,
  talk: IconMessages,
  demarche: IconCertificate,
  forward: IconArrowForwardUp,
  offer: IconUsersPlus,
  reply: IconUserCheck,
  leak: IconEar,
  text: IconPencil,
};

/** What went between teams and staff: an icon for each kind; a reading of the situation is its arrow. */
export function TrafficSign({ what, event }: { what: TrafficKind; event?: ExerciseEvent }) {
  if (what === 'reading') {
    const direction = event?.type === 'SituationLineMoved' ? event.direction : 'steady';
    return (
      <span className={styles.bare} aria-hidden="true">
        <DirectionArrow direction={direction} />
      </span>
    );
  }
  const Icon = icons[what];
  return (
    <span className={styles.bare} aria-hidden="true">
      <Icon size="80%" stroke={1.75} />
    </span>
  );
}
