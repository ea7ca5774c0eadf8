'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { WholeDraft } from '../../../exercise/authoring/answers';
import { announce } from '../../parts/live-announcer';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { ScenarioDesk } from '../desk/scenario-desk';

/** The desk of a scenario, once it is fetched; it listens for other authors as long as the editor is shown. */
export function useOpenedDesk(scenario: string, account: string) {
  const t = useTranslations('authoring.frame');
  const [desk, setDesk] = useState<ScenarioDesk | null>(null);
  const [refused, setRefused] = useState<{ code: string; message: string } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const open = useCallback(async () => {
    setRefused(null);
    const answer = await askAuthoring<WholeDraft>(scenarioPath(scenario));
    if (answer.ok) setDesk(new ScenarioDesk(answer.value, () => announce(t('putBack')), account));
    else setRefused(answer);
  }, [scenario]);
  useEffect(() => {
    void open();
  }, [open]);
  useEffect(() => desk?.start(), [desk]);
  return { desk, refused, again: () => void open() };
}
