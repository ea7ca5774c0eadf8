'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type ConsoleSeat, findConsoleToken } from '../control/frame/find-console-token';
import { ButtonLink } from '../parts/button';
import { LoadingBars } from '../parts/loading-bars';
import { ThemeProvider } from '../theme/theme-provider';
import { ReplayNotice } from './replay-notice';
import { ReplayOf } from './replay-of';

/** Finds who asks: the facilitator's seat for a signed-in account, else the seat of this device. */
export function ReplayPage({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('replay.noSeat');
  const [seat, setSeat] = useState<ConsoleSeat | null>(null);
  useEffect(() => {
    let isCurrent = true;
    findConsoleToken(exerciseId).then(
      (found) => isCurrent && setSeat(found),
      () => isCurrent && setSeat({ kind: 'signIn' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [exerciseId]);
  if (!seat) return <LoadingBars />;
  if (seat.kind === 'token')
    return (
      <ThemeProvider>
        <ReplayOf exerciseId={exerciseId} token={seat.token} />
      </ThemeProvider>
    );
  const back = encodeURIComponent(`/replay/${encodeURIComponent(exerciseId)}${window.location.hash}`);
  return (
    <ReplayNotice
      title={t('title')}
      action={<ButtonLink href={`/sign-in?next=${back}`}>{t('action')}</ButtonLink>}
    >
      {(seat.kind === 'refused' && seat.message) || t('text')}
    </ReplayNotice>
  );
}
