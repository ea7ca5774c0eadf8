'use client';

import { useTranslations } from 'next-intl';
import { cardLines } from '../../exercise/card';
import { useView } from '../live/use-views';
import { classNames } from '../parts/class-names';
import type { CardProgress } from './team-progress';
import styles from './teams-table.module.css';

/** Who writes and how far the card is; while forecasts are made, whether the team's is locked, and never a number of it. */
export function TeamCardCell({ team, progress }: { team: string; progress: CardProgress }) {
  const t = useTranslations('control.teams');
  const { step, forecasts } = useView();
  if (step?.step === 'anticipate') {
    const isLocked = forecasts.some((forecast) => forecast.team === team && forecast.move === step.move);
    return t(isLocked ? 'locked' : 'notLocked');
  }
  if (progress.kind === 'counts') return t('counts', { cards: progress.cards });
  const filled = progress.kind === 'draft' ? progress.draft.filled : 0;
  return (
    <>
      <CardWords progress={progress} />
      <span className={styles.nine} aria-hidden="true">
        {cardLines.map((line, index) => (
          <i key={line} className={classNames(index >= filled && styles.open)} />
        ))}
      </span>
    </>
  );
}

function CardWords({ progress }: { progress: CardProgress }) {
  const t = useTranslations('control.teams');
  if (progress.kind !== 'draft') return t('noDraft');
  const { draft, signatures } = progress;
  if (signatures.length > 0) return t('signedBy', { names: signatures.join(', ') });
  const values = { filled: draft.filled, lines: cardLines.length };
  return draft.penName ? t('writes', { name: draft.penName, ...values }) : t('draft', values);
}
