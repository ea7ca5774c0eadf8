'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { cardLines } from '../../../exercise/card';
import { useCommand } from '../../live/use-command';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RefusalText } from '../../seat/refusal-text';
import type { PlacedTeam } from '../frame/console-tools';
import type { CardProgress } from './team-progress';

/** Closes a team's signing after saying what counts: the card as it stands, with the names that are on it. */
export function CloseSigning({
  team,
  progress,
}: {
  team: PlacedTeam;
  progress: Extract<CardProgress, { kind: 'draft' }>;
}) {
  const t = useTranslations('control.closeSigning');
  const format = useFormatter();
  const { give, refusal } = useCommand();
  const [isAsking, setIsAsking] = useState(false);
  const { draft, signatures } = progress;
  const handleConfirm = () => {
    setIsAsking(false);
    void give({ type: 'CloseSigning', card: draft.id });
  };
  return (
    <>
      <Button look="text" aria-label={t('label', { team: team.name })} onClick={() => setIsAsking(true)}>
        {t('button')}
      </Button>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('title', { team: team.name })}
        confirmLabel={t('confirm')}
        onConfirm={handleConfirm}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t('lines', { filled: draft.filled, lines: cardLines.length })}</p>
        <p>{signatures.length > 0 ? t('signed', { names: format.list(signatures) }) : t('unsigned')}</p>
      </ConfirmDialog>
    </>
  );
}
