'use client';

import { useTranslations } from 'next-intl';
import { authoringStatuses } from '../../../exercise/story';
import { PartChoice } from '../fields/part-choice';
import { PartLines } from '../fields/part-lines';
import { PartText } from '../fields/part-text';
import { PartTicks } from '../fields/part-ticks';
import { Group } from '../sections/group';
import sections from '../sections/sections.module.css';
import type { MselNames } from './names';

/** What only staff read of a line: what is expected, what it is for, who writes it, and the author's own columns. */
export function InjectStaff({ part, names }: { part: string; names: MselNames }) {
  const t = useTranslations('authoring.inject');
  return (
    <Group title={t('staff')} note={t('staffNote')}>
      <PartText part={part} field="expectedAction" label={t('expectedAction')} rows={2} maxLength={700} />
      <PartTicks
        part={part}
        field="objectives"
        label={t('objectives')}
        options={names.objectives.map(({ id, text }) => ({ value: id, label: t('objective', { id, text }) }))}
      />
      <PartText part={part} field="facilitatorNote" label={t('facilitatorNote')} rows={2} maxLength={700} />
      <PartLines
        part={part}
        field="learningPoints"
        label={t('learningPoints')}
        hint={t('oneToALine')}
        rows={2}
      />
      <div className={sections.pair}>
        <PartChoice
          part={part}
          field="status"
          label={t('status')}
          none={names.words.statuses.ready}
          options={authoringStatuses
            .filter((status) => status !== 'ready')
            .map((status) => ({ value: status, label: names.words.statuses[status] }))}
        />
        <PartText part={part} field="owner" label={t('owner')} maxLength={60} isOptional />
      </div>
      <PartText part={part} field="notes" label={t('notes')} rows={2} maxLength={700} isOptional />
      {names.columns.map(({ id, name }) => (
        <PartText
          key={id}
          part={part}
          field={`more.${id}`}
          label={name}
          rows={1}
          maxLength={700}
          isOptional
        />
      ))}
    </Group>
  );
}
