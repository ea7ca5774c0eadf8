'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { rulesAt, stretchesOf } from '../read/rules-at';
import type { Tape } from '../read/tape';
import styles from './dock.module.css';

/** Says where a moment was decided by other rules than those that show it, and where the rules changed. */
export function RulesWords({ tape, position }: { tape: Tape; position: number }) {
  const t = useTranslations('replay.rules');
  const stretches = useMemo(() => stretchesOf(tape), [tape]);
  const { kind, decided, shown, crossedTo } = rulesAt(stretches, position);
  if (kind === 'same' && crossedTo === null) return null;
  return (
    <p className={styles.rules}>
      {crossedTo === null ? null : `${t('crossing', { rules: crossedTo })} `}
      {kind === 'other' ? t('other', { decided: decided ?? '', shown }) : null}
      {kind === 'unknown' ? t('unknown', { shown }) : null}
    </p>
  );
}
