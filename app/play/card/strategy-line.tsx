'use client';

import { useTranslations } from 'next-intl';
import { scopeNoteOf } from '../../../framework/scope';
import { type StrategyId, strategies } from '../../../framework/strategies';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { AssumptionMarks } from './assumption-marks';
import { useCardDesk } from './card-scope';
import { chosenStrategy } from './chosen-strategy';
import type { LineFieldProps } from './line-field-props';

const options = strategies.map((strategy) => ({ value: strategy.id, label: strategy.shortName }));

/** The strategy, and what it takes for granted. */
export function StrategyLine({ number }: LineFieldProps) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  if (!desk) return null;
  const { content, draft } = desk;
  return (
    <>
      <SegmentedChoice<StrategyId>
        label={t('label.strategy')}
        number={number}
        options={options}
        value={content.strategy}
        note={scopeNoteOf('not-a-recommendation').text}
        onChange={(strategy) => draft.change(chosenStrategy(content, strategy))}
      />
      {content.strategy ? <AssumptionMarks strategy={content.strategy} isSub={number !== undefined} /> : null}
    </>
  );
}
