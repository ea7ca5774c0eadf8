'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  type DebriefVersion,
  debriefVersions,
  minutesOf,
  stepsOfVersion,
} from '../../../exercise/debrief-plan';
import type { State } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import { WordSwitch } from './word-switch';

/** Whose plan the debrief follows, for those who may choose it; nothing for everybody else. */
export function PlanChoice({ view }: { view: State }) {
  const t = useTranslations('debrief.plan');
  const { give, isWaiting, refusal, forget } = useCommand();
  const [asked, setAsked] = useState<DebriefVersion | null>(null);
  const mayChoose = useMay('PlanDebrief');
  if (!mayChoose) return null;
  const choose = (version: DebriefVersion, confirmShortDebrief = false) => {
    setAsked(version);
    void give({ type: 'PlanDebrief', version, confirmShortDebrief });
  };
  return (
    <>
      <WordSwitch
        label={t('label')}
        options={debriefVersions.map((version) => ({
          value: version,
          label: t(`version.${version}`, { minutes: minutesOf(stepsOfVersion(view, version)) }),
        }))}
        value={view.debriefPlan?.version ?? 'scenario'}
        onChange={(version) => choose(version)}
      />
      <RefusalText refusal={refusal} />
      {refusal?.code === 'DebriefWouldBeShort' && asked ? (
        <span>
          <Button look="line" size="small" disabled={isWaiting} onClick={() => choose(asked, true)}>
            {t('confirm')}
          </Button>{' '}
          <Button look="text" size="small" onClick={forget}>
            {t('cancel')}
          </Button>
        </span>
      ) : null}
    </>
  );
}
