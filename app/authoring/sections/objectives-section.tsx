'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../parts/button';
import { useDesk, type WrittenPart } from '../desk/desk-context';
import { PartRows } from '../fields/part-rows';
import { PartText } from '../fields/part-text';
import { textColumn } from '../fields/row-cell';
import { freeId } from './free-id';
import { Group } from './group';
import { PartList } from './part-list';

interface Task {
  id: string;
  text: string;
}

/** What the exercise is for, and how it can be seen in the room. */
export function ObjectivesSection() {
  const t = useTranslations('authoring.objectives');
  return (
    <PartList
      kind="objective"
      title={t('title')}
      lead={t('lead')}
      addLabel={t('add')}
      empty={t('empty')}
      blank={(before) => ({ id: freeObjective(before.map(({ value }) => value.id)), text: '', guide: null })}
    >
      {(part) => <ObjectiveFields part={part} />}
    </PartList>
  );
}

function ObjectiveFields({ part: { id, value } }: { part: WrittenPart<'objective'> }) {
  const t = useTranslations('authoring.objectives');
  const desk = useDesk();
  return (
    <>
      <PartText part={id} field="text" label={t('text')} hint={value.id} rows={2} maxLength={240} />
      <Group title={t('guide')} note={t('guideNote')}>
        {value.guide ? (
          <>
            <PartText
              part={id}
              field="guide.target"
              label={t('target')}
              hint={t('targetHint')}
              rows={2}
              maxLength={240}
            />
            <PartRows<Task>
              part={id}
              field="guide.tasks"
              label={t('tasks')}
              hint={t('tasksHint')}
              columns={[textColumn('text', t('task'), { isLong: true, maxLength: 240 })]}
              addLabel={t('addTask')}
              blank={(rows) => ({
                id: freeId(
                  'task',
                  rows.map((row) => row.id),
                ),
                text: '',
              })}
            />
          </>
        ) : (
          <Button
            look="line"
            size="small"
            onClick={() => desk.typeField(id, 'guide', { target: '', tasks: [{ id: 'task_1', text: '' }] })}
          >
            {t('writeGuide')}
          </Button>
        )}
      </Group>
    </>
  );
}

function freeObjective(taken: string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`O${number}`)) number += 1;
  return `O${number}`;
}
