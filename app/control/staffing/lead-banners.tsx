'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useLive } from '../../live/live-provider';
import type { LiveState } from '../../live/live-state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { RefusalText } from '../../seat/refusal-text';

const presentOf = (state: LiveState) => state.present;

/** Who leads now, after a change; and for a controller the way to take over while no lead is here. */
export function LeadBanners() {
  return (
    <>
      <LeadChangedBanner />
      <LeadAwayBanner />
    </>
  );
}

function LeadChangedBanner() {
  const t = useTranslations('control.staffing');
  const format = useFormatter();
  const { acts, seats } = useView();
  const own = useSeat();
  const [readAt, setReadAt] = useState(0);
  const act = acts.findLast(({ event }) => event.type === 'LeadChanged');
  if (act?.event.type !== 'LeadChanged' || act.at === readAt) return null;
  const { to, from, how } = act.event;
  const who = to === own?.id ? 'you' : 'other';
  return (
    <Banner
      tone="accent"
      isAnnounced
      lead={t('leadsNow', { who, name: seats[to]?.name ?? '' })}
      action={
        <Button look="text" onClick={() => setReadAt(act.at)}>
          {t('understood')}
        </Button>
      }
    >
      {t('leadWas', {
        how: how === 'taken' ? 'taken' : 'given',
        name: seats[from]?.name ?? '',
        time: format.dateTime(act.at, { hour: '2-digit', minute: '2-digit' }),
      })}
    </Banner>
  );
}

function LeadAwayBanner() {
  const t = useTranslations('control.staffing');
  const { seats } = useView();
  const present = useLive(presentOf);
  const mayTake = useMay('TakeLead');
  const { give, refusal } = useCommand();
  const [isAsking, setIsAsking] = useState(false);
  const leads = Object.values(seats).filter((seat) => seat.role === 'lead' && !seat.removed);
  const name = leads[0]?.name ?? '';
  if (!mayTake || leads.some(({ id }) => present.includes(id))) return null;
  const handleTake = () => {
    setIsAsking(false);
    void give({ type: 'TakeLead', confirm: true });
  };
  return (
    <>
      <Banner
        tone="asked"
        icon="alert"
        isAnnounced
        lead={t('leadAway', { name })}
        action={
          <Button look="line" size="small" onClick={() => setIsAsking(true)}>
            {t('takeLead')}
          </Button>
        }
      >
        {t('leadAwayText')}
      </Banner>
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('takeLeadTitle', { name })}
        confirmLabel={t('takeLead')}
        onConfirm={handleTake}
        onCancel={() => setIsAsking(false)}
      >
        {t('takeLeadText', { name })}
      </ConfirmDialog>
    </>
  );
}
