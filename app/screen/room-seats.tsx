import { useTranslations } from 'next-intl';
import type { State, Vote } from '../../exercise/state';
import { seatState } from '../chamber/seat-state';
import { classNames } from '../parts/class-names';
import { VoteMark } from '../parts/vote-mark';
import styles from './room-seats.module.css';

/** From so many seats on they stand in two rows. */
const oneRowUpTo = 8;

/** The seats of the body: before the result who has voted, after it how. A veto has a foot and the words. */
export function RoomSeats({ view, vote }: { view: State; vote: Vote }) {
  const t = useTranslations('room.vote');
  const parts = useTranslations('parts.vote');
  const { members, veto } = vote.rule;
  const declared = view.opening?.bodies.find((body) => body.id === vote.body)?.members ?? members;
  const hasKinds = declared.some((member) => member.permanent);
  const columns = members.length > oneRowUpTo ? Math.ceil(members.length / 2) : members.length;
  return (
    <ul
      className={styles.seats}
      aria-label={t('seats')}
      style={{ '--columns': columns } as React.CSSProperties}
    >
      {members.map((member) => {
        const state = seatState(vote, member.id);
        const holdsVeto = veto.includes(member.id);
        const detail =
          holdsVeto && state === 'no'
            ? parts('veto')
            : holdsVeto && state === 'abstain'
              ? parts('notVeto')
              : null;
        return (
          <li key={member.id} className={classNames(styles.seat, holdsVeto && state === 'no' && styles.veto)}>
            <p className={styles.name}>{member.name}</p>
            <p className={styles.kind}>
              {hasKinds ? t(member.permanent ? 'permanent' : 'elected') : null}
              {isPlayedByBot(view, vote.body, member.id) ? ` ${t('bot')}` : null}
            </p>
            <div className={styles.state}>
              <VoteMark state={state} size="calc(58 * var(--fs-u))" />
              <p className={styles.word}>
                {t(`state.${state}`)}
                {detail ? <span>{detail}</span> : null}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether a bot speaks for a member. */
function isPlayedByBot(view: State, body: string, member: string): boolean {
  return Object.values(view.seats).some(
    (seat) => seat.bot && !seat.removed && seat.member?.body === body && seat.member.id === member,
  );
}
