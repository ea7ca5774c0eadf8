import { IconFileText, IconFlag } from '@tabler/icons-react';
import type { State } from '../../../exercise/state';
import { TeamGlyph } from '../../parts/team-glyph';
import { VoteMark } from '../../parts/vote-mark';
import type { Mark } from '../read/timeline-marks';
import styles from './mark-sign.module.css';
import { TrafficSign } from './traffic-sign';

/** The sign of a mark: each kind has its own shape. Decoration, the words stand beside it or name the button. */
export function MarkSign({ mark, view }: { mark: Mark; view: State }) {
  switch (mark.kind) {
    case 'inject':
      return <span className={styles.inject}>{mark.release.number}</span>;
    case 'card':
      return <CardSign />;
    case 'vote':
      return (
        <span className={styles.bare}>
          <VoteMark state={voteState(mark.vote)} size="78%" />
        </span>
      );
    case 'counter-move':
      return <CounterMoveSign letter={view.opening?.respondent.letter ?? ''} />;
    case 'ruling':
      return <RulingSign />;
    case 'traffic':
      return <TrafficSign what={mark.what} event={mark.event} />;
    case 'cluster':
      return <ClusterSign count={mark.marks.length} />;
  }
}

function voteState({ binding, result }: { binding: boolean; result: { adopted: boolean } | null }) {
  if (!binding) return 'pending';
  return result?.adopted ? 'yes' : 'no';
}

/** An inject: a filled square with its number. */
export function InjectSign() {
  return <span className={styles.inject} />;
}

/** Several marks in one place: a ring with their number. */
export function ClusterSign({ count }: { count: number }) {
  return <span className={styles.cluster}>{count > 99 ? '99+' : count}</span>;
}

/** A card: an outlined sheet. */
export function CardSign() {
  return (
    <span className={styles.card}>
      <IconFileText size="72%" stroke={1.75} aria-hidden="true" />
    </span>
  );
}

/** A counter-move: the shield of the other side. */
export function CounterMoveSign({ letter }: { letter: string }) {
  return (
    <span className={styles.bare}>
      <TeamGlyph place="control" letter={letter} size="calc(var(--sign, 1.625rem) * 0.85)" />
    </span>
  );
}

/** A ruling: a flag. */
export function RulingSign() {
  return (
    <span className={styles.bare}>
      <IconFlag size="80%" stroke={2} aria-hidden="true" />
    </span>
  );
}
