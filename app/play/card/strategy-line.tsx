'use client';

import { useTranslations } from 'next-intl';
import { mechanismOf } from '../../../framework/mechanisms';
import { scopeNoteOf } from '../../../framework/scope';
import { type StrategyId, strategies } from '../../../framework/strategies';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { useCardDesk } from './card-scope';
import type { LineFieldProps } from './line-field-props';

const options = strategies.map((strategy) => ({ value: strategy.id, label: strategy.shortName }));

/** The strategy. A mechanism of another strategy does not stay with it. */
export function StrategyLine({ number }: LineFieldProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  const handleStrategy = (strategy: StrategyId) => {
    const stays = content.mechanism && mechanismOf(content.mechanism).strategy === strategy;
    draft.change({ strategy, mechanism: stays ? content.mechanism : null });
  };
  return (
    <SegmentedChoice<StrategyId>
      label={t('label.strategy')}
      number={number}
      options={options}
      value={content.strategy}
      note={scopeNoteOf('not-a-recommendation').text}
      onChange={handleStrategy}
    />
  );
}
