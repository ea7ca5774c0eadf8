'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { PartChoice } from '../fields/part-choice';
import { PartNumber } from '../fields/part-number';
import { PartText } from '../fields/part-text';
import { PartYes } from '../fields/part-yes';
import { Group } from '../sections/group';
import sections from '../sections/sections.module.css';
import { minuteText } from './minute-text';
import { injectKinds, type MselNames } from './names';
import { TriggerField } from './trigger-field';

interface InjectWhenProps {
  part: string;
  value: StoryInject;
  names: MselNames;
}

/** When the line goes out: its number, its move, its two clocks, what it waits for, what it stands in for. */
export function InjectWhen({ part, value, names }: InjectWhenProps) {
  const t = useTranslations('authoring.inject');
  return (
    <Group title={t('when')} note={minuteText(value.plannedMinute)}>
      <div className={sections.pair}>
        <PartText part={part} field="number" label={t('number')} hint={t('numberHint')} maxLength={5} />
        <PartChoice
          part={part}
          field="move"
          label={t('move')}
          isNumber
          options={names.moves.map(({ number, title }) => ({
            value: String(number),
            label: t('moveOption', { number, title }),
          }))}
        />
        <PartChoice
          part={part}
          field="kind"
          label={t('kind')}
          options={injectKinds.map((kind) => ({ value: kind, label: names.words.kinds[kind] }))}
        />
        <PartNumber
          part={part}
          field="plannedMinute"
          label={t('plannedMinute')}
          hint={t('plannedMinuteHint')}
        />
        <PartText part={part} field="scenarioTime" label={t('scenarioTime')} maxLength={240} />
        <PartNumber part={part} field="maximumMinutes" label={t('maximumMinutes')} />
      </div>
      <TriggerField part={part} value={value} names={names} />
      <PartChoice
        part={part}
        field="contingencyFor"
        label={t('contingencyFor')}
        hint={t('contingencyForHint')}
        none={t('contingencyNone')}
        nothing={null}
        options={names.injects
          .filter(({ id }) => id !== value.id)
          .map(({ id, number, title }) => ({ value: id, label: t('heading', { number, title }) }))}
      />
      <PartYes part={part} field="requiresDecision" label={t('requiresDecision')} no={false} />
      <PartYes part={part} field="stretch" label={t('stretch')} note={t('stretchNote')} />
    </Group>
  );
}
