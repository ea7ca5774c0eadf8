import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { VoteMark, type VoteState } from './vote-mark';
import styles from './vote-plate.module.css';

export interface VotePlateProps {
  /** The member of the body, not the person. */
  name: string;
  /** Under the name; left out where the body has one kind of member. */
  kind?: 'permanent' | 'elected' | null;
  /** Who sits there. */
  person?: string | null;
  /** Null while no vote is open: the plate then says only who sits there. */
  state: VoteState | null;
  /** This no stops the text. */
  isVeto?: boolean;
  /** An abstention that might be mistaken for a veto. */
  isNotVeto?: boolean;
  /** Why it does not take part: "a party to the dispute". */
  reason?: string | null;
  isYours?: boolean;
}

/** One seat of a body with its vote. A veto has a foot and the words. */
export function VotePlate({ name, kind, person, state, isVeto, isNotVeto, reason, isYours }: VotePlateProps) {
  const t = useTranslations('parts.vote');
  const detail = isVeto ? t('veto') : isNotVeto ? t('notVeto') : reason;
  return (
    <li className={classNames(styles.plate, isVeto && styles.veto, isYours && styles.yours)}>
      <p className={styles.name}>
        {name}
        {kind ? <small>{t(kind)}</small> : null}
        {person ? <small>{isYours ? t('personYou', { name: person }) : person}</small> : null}
      </p>
      {state ? <VoteMark state={state} size={34} /> : null}
      {state || detail ? (
        <p className={classNames(styles.vote, !state && styles.alone)}>
          {state ? t(`state.${state}`) : null}
          {detail ? <small>{detail}</small> : null}
        </p>
      ) : null}
    </li>
  );
}

/** The seats of a body: a row of plates, two rows from nine seats, a list on a phone. */
export function VotePlates({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className={styles.plates} aria-label={label}>
      {children}
    </ul>
  );
}
