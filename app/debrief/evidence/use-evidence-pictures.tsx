'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { EmptyState } from '../../parts/empty-state';
import { ReferenceLink } from '../../parts/reference-link';
import type { Picture } from '../frame/pictures-step';
import { WordSwitch } from '../frame/word-switch';
import { checkedTools, evidencePairs, touchedTensions } from '../read/evidence-check';
import type { CountedCard } from '../read/played-moves';
import { ConditionQuestions } from './condition-questions';
import { EvidencePairCards } from './evidence-pair';
import { TensionList } from './tension-list';

/** Which conditions the findings on a used tool name, asked of this run. Nothing is ticked and nothing is counted. */
export function useConditionsPicture(view: State, cards: CountedCard[], isPaper?: boolean): Picture {
  const t = useTranslations('pictures.evidence');
  const debrief = useTranslations('debrief.evidence');
  const checked = useMemo(() => checkedTools(cards), [cards]);
  const [id, setId] = useState<string | null>(null);
  const chosen = checked.find(({ tool }) => tool === id) ?? checked[0];
  return {
    id: 'conditions',
    name: t('conditions'),
    lead: t('conditionsLead'),
    choice:
      chosen && checked.length > 1 ? (
        <WordSwitch
          label={t('chooseTool')}
          options={checked.map(({ tool }) => ({ value: tool as string, label: toolOf(tool).name }))}
          value={chosen.tool}
          onChange={setId}
        />
      ) : null,
    content: chosen ? (
      (isPaper ? checked : [chosen]).map((one) => (
        <ConditionQuestions key={one.tool} checked={one} view={view} />
      ))
    ) : (
      <EmptyState title={debrief('empty')} action={<ReferenceLink />} />
    ),
  };
}

/** Two evidence cards at a time, in the order of the review. */
export function usePairsPicture(cards: CountedCard[], isPaper?: boolean): Picture {
  const t = useTranslations('pictures.evidence');
  const debrief = useTranslations('debrief.evidence');
  const pairs = useMemo(() => evidencePairs(cards), [cards]);
  const [id, setId] = useState<string | null>(null);
  const chosen = pairs.find((pair) => pair.id === id) ?? pairs[0];
  return {
    id: 'pairs',
    name: t('pairs'),
    lead: t('pairsLead'),
    choice:
      chosen && pairs.length > 1 ? (
        <WordSwitch
          label={t('choosePair')}
          options={pairs.map((pair, index) => ({ value: pair.id, label: t('pair', { number: index + 1 }) }))}
          value={chosen.id}
          onChange={setId}
        />
      ) : null,
    content: chosen ? (
      (isPaper ? pairs : [chosen]).map((pair) => <EvidencePairCards key={pair.id} pair={pair} />)
    ) : (
      <EmptyState title={cards.length === 0 ? debrief('empty') : t('noPair')} action={<ReferenceLink />} />
    ),
  };
}

/** The tensions between the sources that touch what was used. */
export function useTensionsPicture(cards: CountedCard[]): Picture {
  const t = useTranslations('pictures.evidence');
  const touched = useMemo(() => touchedTensions(cards), [cards]);
  return {
    id: 'tensions',
    name: t('tensions'),
    lead: t('tensionsLead'),
    content: <TensionList tensions={touched} />,
  };
}
