'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { type ConsoleSeat, findConsoleToken } from '../control/frame/find-console-token';
import { ButtonLink } from '../parts/button';
import { LoadingBars } from '../parts/loading-bars';
import { ThemeProvider } from '../theme/theme-provider';
import { RefusedReplay } from './refused-replay';
import { ReplayNotice } from './replay-notice';
import { ReplayOf } from './replay-of';
import { signInAddress } from './sign-in-address';

/** Finds who asks: the facilitator's seat for a signed-in account, else the seat of this device. */
export function ReplayPage({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations('replay.noSeat');
  const { seat, again } = useAsker(exerciseId);
  if (!seat) return <LoadingBars />;
  if (seat.kind === 'token')
    return (
      <ThemeProvider>
        <ReplayOf exerciseId={exerciseId} token={seat.token} />
      </ThemeProvider>
    );
  if (seat.kind === 'refused' && seat.message === '')
    return <RefusedReplay refusal={{ ok: false, ...seat }} exerciseId={exerciseId} onAgain={again} />;
  return (
    <ReplayNotice
      title={t('title')}
      action={<ButtonLink href={signInAddress(exerciseId)}>{t('action')}</ButtonLink>}
    >
      {(seat.kind === 'refused' && seat.message) || t('text')}
    </ReplayNotice>
  );
}

/** Whose replay it is: null until it is found, and while it is looked for again. */
function useAsker(exerciseId: string): { seat: ConsoleSeat | null; again: () => void } {
  const [found, setFound] = useState<{ of: string; seat: ConsoleSeat } | null>(null);
  const ask = useCallback(() => {
    const keep = (seat: ConsoleSeat) => setFound({ of: exerciseId, seat });
    setFound(null);
    findConsoleToken(exerciseId).then(keep, () => keep({ kind: 'signIn' }));
  }, [exerciseId]);
  useEffect(ask, [ask]);
  return { seat: found?.of === exerciseId ? found.seat : null, again: ask };
}
