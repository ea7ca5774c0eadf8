'use client';

import { useTranslations } from 'next-intl';
import { crossingsOf, type RulesNote } from '../read/rules-at';
import type { Tape } from '../read/tape';
import styles from './dock.module.css';

/** Says where a moment was decided by other rules than those that show it, and where the rules changed. */
export function RulesWords({ note, tape, position }: { note: RulesNote; tape: Tape; position: number }) {
  const t = useTranslations('replay.rules');
  const crossing = crossingsOf(tape).findLast((one) => one.position <= position);
  if (note.kind === 'same' && !crossing) return null;
  return (
    <p className={styles.rules}>
      {crossing ? `${t('crossing', { rules: crossing.rules })} ` : null}
      {note.kind === 'same' ? null : t(note.kind, { decided: 0, ...note })}
    </p>
  );
}
