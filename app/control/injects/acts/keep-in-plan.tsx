'use client';

import { useTranslations } from 'next-intl';
import { textFor } from '../../../../exercise/rules/inject-text';
import type { StoryInject } from '../../../../exercise/story';
import { useCommand } from '../../../live/use-command';
import { useMay } from '../../../live/use-may';
import { useView } from '../../../live/use-views';
import { Button } from '../../../parts/button';
import { RefusalText } from '../../../seat/refusal-text';

type Words = { title: string; text: string };

interface KeepInPlanProps {
  inject: StoryInject;
  /** The branch in which a counter-move inject goes out; null for others. */
  branch: StoryInject['branches'][number] | null;
  edited: Words;
  onKept: () => void;
}

/** Keeps changed words in the plan of this run, for whoever gets the line later, where a release alone would lose them. */
export function KeepInPlan({ inject, branch, edited, onKept }: KeepInPlanProps) {
  const t = useTranslations('control.line');
  const view = useView();
  const mayEdit = useMay('EditInject');
  const { give, refusal, isWaiting } = useCommand();
  const { softened } = textFor(view, inject, branch, undefined);
  if (!mayEdit) return null;
  const words = {
    ...(softened ? { softer: edited } : edited),
    ...(branch ? { counterMove: branch.counterMove } : {}),
  };
  const handleKeep = async () => {
    const ack = await give({ type: 'EditInject', inject: inject.id, ...words });
    if (ack.ok) onKept();
  };
  return (
    <>
      <Button look="text" disabled={isWaiting} onClick={() => void handleKeep()}>
        {t('keepInPlan')}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  );
}
