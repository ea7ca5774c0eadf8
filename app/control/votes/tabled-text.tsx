'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Proposal } from '../../../exercise/state';
import { NumberedText } from '../../chamber/numbered-text';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ExerciseTime } from '../../parts/exercise-time';
import styles from '../frame/page.module.css';
import { HideText } from '../moderation/hide-text';
import { SeatArguments } from './seat-arguments';
import { SettleChanges } from './settle-changes';

/** A text before a body, whole. `onAsk` opens the form that opens a vote on it. */
export function TabledText({ proposal, onAsk }: { proposal: Proposal; onAsk: (() => void) | null }) {
  const t = useTranslations('control.votes');
  const view = useView();
  return (
    <article className={styles.entry}>
      <p className={styles.entryHead}>
        <b>{proposal.title}</b>
        <span className={styles.quiet}>{t('by', { sponsor: proposal.sponsor, kind: proposal.kind })}</span>
        <ExerciseTime at={exerciseTime(view.clock, proposal.at)} bare />
      </p>
      <NumberedText text={proposal.text} empty={t('textOnPaper')} />
      <SettleChanges proposal={proposal} />
      <SeatArguments proposal={proposal} />
      <div className={styles.acts}>
        {onAsk ? (
          <Button look="text" onClick={onAsk}>
            {t('openOn')}
          </Button>
        ) : null}
        <HideText subject={{ kind: 'proposal', proposal: proposal.id }} />
      </div>
    </article>
  );
}
