'use client';

import { useTranslations } from 'next-intl';
import { Button, ButtonLink } from '../parts/button';
import type { RefusedTape } from './load/fetch-tape';
import { ReplayNotice } from './replay-notice';
import { signInAddress } from './sign-in-address';

interface RefusedReplayProps {
  refusal: RefusedTape;
  exerciseId: string;
  onAgain: () => void;
  /** Back to the own replay, where another was asked for. */
  onOwn?: () => void;
}

/** Codes of a token that opens nothing any more. */
const notKnown = ['SeatUnknown', 'NotSignedIn'];

/** Why there is no replay, and the way on: signing in, one's own, or asking again. */
export function RefusedReplay({
  refusal: { code, message },
  exerciseId,
  onAgain,
  onOwn,
}: RefusedReplayProps) {
  const t = useTranslations('replay');
  const isUnreached = code === 'NoAnswer';
  const signIn = notKnown.includes(code) ? (
    <ButtonLink href={signInAddress(exerciseId)}>{t('noSeat.action')}</ButtonLink>
  ) : null;
  const isRefused = message !== '';
  return (
    <ReplayNotice
      title={t('refused.title')}
      action={
        <>
          {signIn}
          {isRefused ? null : <Button onClick={onAgain}>{t('refused.again')}</Button>}
          {onOwn ? (
            <Button look={isRefused ? 'filled' : 'line'} onClick={onOwn}>
              {t('refused.own')}
            </Button>
          ) : null}
        </>
      }
    >
      {message || t(isUnreached ? 'refused.unreached' : 'refused.noAnswer')}
    </ReplayNotice>
  );
}
