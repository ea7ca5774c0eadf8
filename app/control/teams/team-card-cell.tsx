'use client';

import { useTranslations } from 'next-intl';
import { cardLines } from '../../../exercise/card';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { useListed } from '../../parts/use-listed';
import { useDesk } from '../frame/desk-context';
import type { CardProgress } from './team-progress';
import { TeamVoteCell } from './team-vote-cell';
import styles from './teams-table.module.css';

/**
 * What a team is at in the open step: its card, its vote, or whether its forecast is locked, and never a number of it.
 */
export function TeamCardCell({ team, progress }: { team: string; progress: CardProgress }) {
  const t = useTranslations('control.teams');
  const { step, forecasts } = useView();
  const { showTab } = useDesk();
  const seat = useSeat();
  if (step?.step === 'anticipate') {
    // SimCell chooses without knowing whether anybody has forecast.
    if (seat?.role === 'simcell') return t('none');
    const isLocked = forecasts.some((forecast) => forecast.team === team && forecast.move === step.move);
    return t(isLocked ? 'locked' : 'notLocked');
  }
  if (step?.step === 'agree') return <TeamVoteCell team={team} />;
  if (progress.kind === 'counts') {
    return (
      <Button look="text" className={styles.link} onClick={() => showTab('cards')}>
        {t('counts', { cards: progress.cards })}
      </Button>
    );
  }
  if (progress.kind === 'none' && step?.step !== 'decide') return t('none');
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
  const listed = useListed();
  if (progress.kind !== 'draft') return t('noDraft');
  const { draft, signatures } = progress;
  if (signatures.length > 0) return t('signedBy', { names: listed(signatures) });
  const values = { filled: draft.filled, lines: cardLines.length };
  return draft.penName ? t('writes', { name: draft.penName, ...values }) : t('draft', values);
}
