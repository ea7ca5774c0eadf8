'use client';

import { useTranslations } from 'next-intl';
import type { RecordedAct } from '../../../exercise/story';
import { strategies } from '../../../framework/strategies';
import { PartChoice } from '../fields/part-choice';
import { PartRows } from '../fields/part-rows';
import { textColumn } from '../fields/row-cell';
import { Group } from '../sections/group';

/** What is told in the debrief alone: the strategy that the source shows with the case, and what was done. */
export function CaseDebrief({ part }: { part: string }) {
  const t = useTranslations('authoring.case');
  return (
    <Group title={t('debrief')} note={t('debriefNote')}>
      <PartChoice
        part={part}
        field="illustrates"
        label={t('illustrates')}
        hint={t('illustratesHint')}
        none={t('illustratesNone')}
        options={strategies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <PartRows<RecordedAct>
        part={part}
        field="record"
        label={t('record')}
        hint={t('recordNote')}
        isOptional
        columns={[
          textColumn<RecordedAct>('move', t('move'), { isNumber: true, width: 'narrow' }),
          textColumn<RecordedAct>('source', t('where'), { maxLength: 240 }),
          {
            key: 'toBeChecked',
            label: t('toBeChecked'),
            isTick: true,
            read: ({ toBeChecked }) => (toBeChecked ? 'yes' : ''),
            write: ({ toBeChecked: _, ...act }, tick) =>
              tick === 'yes' ? { ...act, toBeChecked: true } : act,
          },
          textColumn<RecordedAct>('text', t('done'), { isLong: true, width: 'wide', maxLength: 700 }),
        ]}
        addLabel={t('addRecord')}
        blank={() => ({ move: 1, text: '', source: '', toBeChecked: true })}
      />
    </Group>
  );
}
