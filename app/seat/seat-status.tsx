'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback } from 'react';
import { useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import { useSeat } from '../live/use-views';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { LoadingBars } from '../parts/loading-bars';
import { ConnectionBanner } from './connection-banner';
import { ReturnedRequests } from './returned-requests';

/** Shows the screen once the seat has its first view; says so when another device has the seat. */
export function SeatStatus({ children }: { children: ReactNode }) {
  const t = useTranslations('seat');
  const status = useLive(useCallback((state: LiveState) => state.status, []));
  const refusal = useLive(useCallback((state: LiveState) => state.refusal, []));
  const seat = useSeat();
  if (status === 'gone') {
    return (
      <main id="main">
        <EmptyState title={t('gone.title')} action={<ButtonLink href="/">{t('gone.action')}</ButtonLink>}>
          {refusal?.message}
        </EmptyState>
        <ReturnedRequests />
      </main>
    );
  }
  if (!seat) {
    return (
      <>
        <ConnectionBanner />
        <LoadingBars />
      </>
    );
  }
  return children;
}
