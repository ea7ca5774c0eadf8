'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import type { PlacedTeam } from '../frame/console-tools';
import { newInject, useDesk } from '../frame/desk-context';
import { NudgeForm } from './nudge-form';
import { silenceLadder } from './silence-ladder';

/** What is offered for a silent team, the quietest first: a word to its table, the inject in reserve, options to choose from. */
export function SilenceActs({ team, lastSign }: { team: PlacedTeam; lastSign: number }) {
  const t = useTranslations('control.silence');
  const view = useView();
  const { showInject } = useDesk();
  const [isNudging, setIsNudging] = useState(false);
  const mayNudge = useMay('NudgeTeam');
  const { isNudged, reserve, isReserveOut, next } = silenceLadder(view, team.id, lastSign);
  const lookOf = (step: typeof next) => (step === next ? 'line' : 'text');
  return (
    <>
      {mayNudge ? (
        <Button
          look={lookOf('nudge')}
          size="small"
          aria-expanded={isNudging}
          aria-label={t('nudgeLabel', { team: team.name })}
          onClick={() => setIsNudging(!isNudging)}
        >
          {t(isNudged ? 'nudgeAgain' : 'nudge')}
        </Button>
      ) : null}
      {reserve ? (
        <Button
          look={lookOf('reserve')}
          size="small"
          onClick={() => showInject(reserve.id, { teams: [team.id] })}
        >
          {t(isReserveOut ? 'reserveOut' : 'reserve', { number: reserve.number })}
        </Button>
      ) : null}
      <Button
        look={lookOf('options')}
        size="small"
        onClick={() => showInject(newInject, { teams: [team.id], words: t('optionsWords') })}
      >
        {t('options')}
      </Button>
      {isNudging ? <NudgeForm team={team} onClose={() => setIsNudging(false)} /> : null}
    </>
  );
}
