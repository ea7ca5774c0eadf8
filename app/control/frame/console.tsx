'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { evolve } from '../../../exercise/evolve';
import { LiveProvider } from '../../live/live-provider';
import { ButtonLink } from '../../parts/button';
import { LoadingBars } from '../../parts/loading-bars';
import { SeatStatus } from '../../seat/seat-status';
import { ThemeProvider } from '../../theme/theme-provider';
import { ConsoleScreen } from './console-screen';
import { type ConsoleSeat, findConsoleToken } from './find-console-token';
import { Notice } from './notice';

export interface ConsoleProps {
  exerciseId: string;
  /** In place of the console itself, what else staff open with their seat. */
  children?: ReactNode;
}

/** The console, live for the staff seat of this device; without one, the way to sign in. */
export function Console({ exerciseId, children = <ConsoleScreen /> }: ConsoleProps) {
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
  if (seat.kind !== 'token') return <NoConsole message={refusalOf(seat)} />;
  return (
    <ThemeProvider>
      <LiveProvider exerciseId={exerciseId} token={seat.token} evolve={evolve}>
        <SeatStatus>{children}</SeatStatus>
      </LiveProvider>
    </ThemeProvider>
  );
}

function refusalOf(seat: ConsoleSeat): string | null {
  return seat.kind === 'refused' ? seat.message : null;
}

function NoConsole({ message }: { message: string | null }) {
  const t = useTranslations('control.noConsole');
  const back = encodeURIComponent(usePathname());
  return message === null ? (
    <Notice
      title={t('signIn.title')}
      action={<ButtonLink href={`/sign-in?next=${back}`}>{t('signIn.action')}</ButtonLink>}
    >
      {t('signIn.text')}
    </Notice>
  ) : (
    <Notice
      title={t('refused.title')}
      action={<ButtonLink href="/exercises">{t('refused.action')}</ButtonLink>}
    >
      {message || t('refused.noAnswer')}
    </Notice>
  );
}
