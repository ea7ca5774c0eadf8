'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ScenarioMade } from '../../../exercise/authoring/answers';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { askAuthoring } from '../ask-authoring';
import { addressOf } from '../frame/sections';

/** Makes a scenario of one's own out of what is read, or prints it. */
export function ReadActs({ id }: { id: string }) {
  const t = useTranslations('authoring.read');
  const refusal = useRefusal();
  const [isBusy, setIsBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const clone = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setWrong(null);
    const answer = await askAuthoring<ScenarioMade>('/api/scenarios', { body: { cloneOf: id } });
    if (answer.ok) return window.location.assign(addressOf(answer.value.scenario.id, 'story'));
    setIsBusy(false);
    setWrong(refusal(answer));
  };
  return (
    <>
      <Button size="small" look="line" aria-disabled={isBusy} onClick={() => void clone()}>
        {t('clone')}
      </Button>
      <Button size="small" look="line" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {wrong ? (
        <Banner tone="grave" icon="alert" isAnnounced>
          {wrong}
        </Banner>
      ) : null}
    </>
  );
}
