'use client';

import { useTranslations } from 'next-intl';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { playersOf } from '../frame/console-tools';
import { PaperSwitch } from './paper-switch';

const presentOf = (state: LiveState) => state.present;
const ownOf = (state: LiveState) => state.seat;

/** When the whole room has lost its devices in play: says so, with the way to paper beside it. */
export function NobodyHere() {
  const t = useTranslations('control.paper');
  const view = useView();
  const present = useLive(presentOf);
  const own = useLive(ownOf);
  const maySet = useMay('SetPaperMode');
  const players = playersOf(view);
  // Who is here is known once this seat itself is among them. A bot is never away.
  const isKnown = present.includes(own);
  const isEmpty = players.every((seat) => !seat.bot && !present.includes(seat.id));
  if (!maySet || view.phase !== 'running' || view.isOnPaper || !isKnown || !isEmpty) return null;
  return (
    <Banner tone="asked" icon="offline" isAnnounced lead={t('nobodyHere')} action={<PaperSwitch />}>
      {t('nobodyHereText')}
    </Banner>
  );
}
