'use client';

import { useTranslations } from 'next-intl';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import { playersOf } from '../frame/console-tools';

/** Lets bots stand in for a team, or ends it. The lead's alone. */
export function StandIn({ team, places }: { team: string; places: number }) {
  const t = useTranslations('control.standIn');
  const players = playersOf(useView(), team);
  const { give, refusal } = useCommand();
  const mayBegin = useMay('StandInWithBots');
  const mayEnd = useMay('EndStandIn');
  const hasBots = players.some((seat) => seat.bot);
  return (
    <>
      {hasBots && mayEnd ? (
        <Button look="text" onClick={() => void give({ type: 'EndStandIn', team })}>
          {t('end')}
        </Button>
      ) : null}
      {!hasBots && mayBegin && players.length < places ? (
        <Button look="text" onClick={() => void give({ type: 'StandInWithBots', team })}>
          {t('begin')}
        </Button>
      ) : null}
      <RefusalText refusal={refusal} />
    </>
  );
}
