'use client';

import { useTranslations } from 'next-intl';
import { type RulingOutcome, rulingOutcomes } from '../../../exercise/state';
import { mechanisms } from '../../../framework/mechanisms';
import { strategies } from '../../../framework/strategies';
import { SegmentedChoice } from '../../parts/segmented-choice';
import { SelectField } from '../../parts/select-field';
import { TextArea } from '../../parts/text-area';

/** What a ruling says. `mechanism` is empty when none is named. */
export interface RulingWords {
  outcome: RulingOutcome | null;
  mechanism: string;
  reason: string;
  sideEffect: string;
  audience: 'everyone' | 'team';
}

/** Before anything is ruled. */
export const noRuling: RulingWords = {
  outcome: null,
  mechanism: '',
  reason: '',
  sideEffect: '',
  audience: 'everyone',
};

/** Outcome, mechanism, reason, side effect, and to whom it is said. */
export function RulingFields({
  words,
  isOnCard,
  onChange,
}: {
  words: RulingWords;
  /** Only a ruling on a card can be for its team alone. */
  isOnCard: boolean;
  onChange: (part: Partial<RulingWords>) => void;
}) {
  const t = useTranslations('control.ruling');
  return (
    <>
      <SegmentedChoice
        label={t('outcome')}
        options={rulingOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        value={words.outcome}
        onChange={(outcome) => onChange({ outcome })}
      />
      <SelectField
        label={t('mechanism')}
        hint={t('mechanismHint')}
        placeholder={t('noMechanism')}
        value={words.mechanism}
        options={strategies.map((strategy) => ({
          group: strategy.shortName,
          options: mechanisms
            .filter((one) => one.strategy === strategy.id)
            .map((one) => ({ value: one.id, label: one.name })),
        }))}
        onChange={(event) => onChange({ mechanism: event.currentTarget.value })}
      />
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        value={words.reason}
        maxLength={600}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
      />
      <TextArea
        label={t('sideEffect')}
        hint={t('optional')}
        value={words.sideEffect}
        maxLength={600}
        onChange={(event) => onChange({ sideEffect: event.currentTarget.value })}
      />
      {isOnCard ? (
        <SegmentedChoice
          label={t('audience')}
          options={[
            { value: 'everyone', label: t('everyone') },
            { value: 'team', label: t('team') },
          ]}
          value={words.audience}
          onChange={(audience) => onChange({ audience })}
        />
      ) : null}
    </>
  );
}
