'use client';

import { useTranslations } from 'next-intl';
import type { Seat, State } from '../../../exercise/state';
import { OwnBaseline } from './own-baseline';
import { OwnCalibration } from './own-calibration';
import { OwnCards } from './own-cards';
import { OwnCommitment } from './own-commitment';

/** What this person and their team had put down. */
export function OwnPart({ view, seat }: { view: State; seat: Seat }) {
  const t = useTranslations('debrief.participant');
  if (seat.role !== 'player') return null;
  return (
    <section aria-label={t('own')}>
      {view.debrief?.step === 'takeaway' && view.phase === 'ended' ? null : <OwnCommitment />}
      <OwnBaseline view={view} />
      <OwnCalibration view={view} team={seat.team} />
      {seat.team ? <OwnCards view={view} team={seat.team} /> : null}
    </section>
  );
}
