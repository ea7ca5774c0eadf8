'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { PinForm } from './pin-form';

/** Pins something of an inject for the team, as known or as not known, in the team's own words. */
export function PinActions({ title }: { title: string }) {
  const t = useTranslations('play.pins');
  const mayPin = useMay('PinFact');
  const [kind, setKind] = useState<'known' | 'unknown' | null>(null);
  if (!mayPin) return null;
  if (kind) {
    return (
      <PinForm key={kind} kind={kind} start={kind === 'known' ? title : ''} onDone={() => setKind(null)} />
    );
  }
  return (
    <>
      <Button look="text" onClick={() => setKind('known')}>
        {t('pinKnown')}
      </Button>
      <Button look="text" onClick={() => setKind('unknown')}>
        {t('pinUnknown')}
      </Button>
    </>
  );
}
