'use client';

import { useTranslations } from 'next-intl';
import { marksFor } from '../../../exercise/card';
import { mechanismOf } from '../../../framework/mechanisms';
import { scopeNoteOf } from '../../../framework/scope';
import { type StrategyId, strategies } from '../../../framework/strategies';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { AssumptionMarks } from './assumption-marks';
import { useCardDesk } from './card-scope';
import type { LineFieldProps } from './line-field-props';

const options = strategies.map((strategy) => ({ value: strategy.id, label: strategy.shortName }));

/** The strategy, and what it takes for granted. A mechanism or a mark of another strategy does not stay with it. */
export function StrategyLine({ number }: LineFieldProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  const handleStrategy = (strategy: StrategyId) => {
    const stays = content.mechanism && mechanismOf(content.mechanism).strategy === strategy;
    const assumptions = marksFor(strategy, content.assumptions);
    draft.change({ strategy, mechanism: stays ? content.mechanism : null, assumptions });
  };
  return (
    <>
      <SegmentedChoice<StrategyId>
        label={t('label.strategy')}
        number={number}
        options={options}
        value={content.strategy}
        note={scopeNoteOf('not-a-recommendation').text}
        onChange={handleStrategy}
      />
      {content.strategy ? <AssumptionMarks strategy={content.strategy} isSub={number !== undefined} /> : null}
    </>
  );
}
