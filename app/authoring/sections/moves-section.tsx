'use client';

import { useTranslations } from 'next-intl';
import { type StepId, type StoryMove, stepIds } from '../../../exercise/story';
import { useWritten, type WrittenPart } from '../desk/desk-context';
import { PartNumber } from '../fields/part-number';
import { PartRows } from '../fields/part-rows';
import { PartText } from '../fields/part-text';
import { textColumn } from '../fields/row-cell';
import { PartList } from './part-list';
import styles from './sections.module.css';

type Step = StoryMove['steps'][number];

/** The moves with their steps; the sum of minutes stands beside the length of the workshop. */
export function MovesSection() {
  const t = useTranslations('authoring.moves');
  const moves = useWritten('move');
  const story = useWritten('story')[0]?.value;
  const planned = moves.reduce((sum, { value }) => sum + minutesOf(value), 0);
  const debrief = (story?.debriefSteps ?? []).reduce((sum, step) => sum + (step.minutes || 0), 0);
  return (
    <PartList
      kind="move"
      title={t('title')}
      lead={t('lead', { planned, debrief, whole: story?.minutes ?? 0 })}
      addLabel={t('add')}
      empty={t('empty')}
      blank={(before) => ({
        number: Math.max(0, ...before.map(({ value }) => value.number || 0)) + 1,
        title: '',
        scenarioTime: '',
        steps: [{ step: 'update', minutes: 5, question: '' }],
      })}
    >
      {(part) => <MoveFields part={part} />}
    </PartList>
  );
}

const minutesOf = (move: StoryMove) => (move.steps ?? []).reduce((sum, step) => sum + (step.minutes || 0), 0);

function MoveFields({ part: { id, value } }: { part: WrittenPart<'move'> }) {
  const t = useTranslations('authoring.moves');
  return (
    <>
      <div className={styles.pair}>
        <PartNumber part={id} field="number" label={t('number')} hint={t('numberHint')} />
        <PartText part={id} field="scenarioTime" label={t('scenarioTime')} maxLength={240} />
      </div>
      <PartText part={id} field="title" label={t('name')} maxLength={90} />
      <PartRows<Step>
        part={id}
        field="steps"
        label={t('steps')}
        hint={t('minutes', { minutes: minutesOf(value) })}
        columns={[
          {
            ...textColumn<Step>('step', t('step')),
            options: stepIds.map((step) => ({ value: step, label: t(`names.${step}`) })),
          },
          textColumn<Step>('minutes', t('stepMinutes'), { isNumber: true, width: 'narrow' }),
          textColumn<Step>('question', t('question'), { isLong: true, width: 'wide', maxLength: 700 }),
        ]}
        addLabel={t('addStep')}
        blank={(rows) => ({ step: nextStep(rows), minutes: 5, question: '' })}
      />
    </>
  );
}

const nextStep = (rows: Step[]): StepId =>
  stepIds.find((step) => !rows.some((row) => row.step === step)) ?? 'reveal';
