'use client';

import { useTranslations } from 'next-intl';
import { type DebriefStepId, debriefStepIds, type StepId, type StoryCut } from '../../../exercise/story';
import { useWritten } from '../desk/desk-context';
import { PartRows } from '../fields/part-rows';
import { textColumn } from '../fields/row-cell';
import { freeId } from './free-id';
import { Group } from './group';

/** What can be left out when the facilitator is behind, in the order in which it is proposed. */
export function StoryCuts({ part }: { part: string }) {
  const t = useTranslations('authoring.story');
  const tMoves = useTranslations('authoring.moves');
  const moves = useWritten('move');
  const options = [
    ...moves.flatMap(({ value }) =>
      (value.steps ?? []).map(({ step }) => ({
        value: `${value.number}/${step}`,
        label: t('moveStep', { number: value.number, step: tMoves(`names.${step}`) }),
      })),
    ),
    ...debriefStepIds.map((id) => ({
      value: `debrief/${id}`,
      label: t('debriefStep', { step: t(`steps.${id}`) }),
    })),
  ];
  return (
    <Group title={t('cuts')} note={t('cutsNote')}>
      <PartRows<StoryCut>
        part={part}
        field="cuts"
        label={t('cuts')}
        isNamedAbove
        isOptional
        columns={[
          textColumn<StoryCut>('text', t('cutText'), { isLong: true, width: 'wide', maxLength: 240 }),
          textColumn<StoryCut>('minutes', t('stepMinutes'), { isNumber: true, width: 'narrow' }),
          { key: 'shortens', label: t('shortens'), options, read: shortensOf, write: withShortens },
          {
            key: 'loses',
            label: t('loses'),
            read: (cut) => (cut.loses ?? []).join(', '),
            write: (cut, text) => ({ ...cut, loses: text.split(/[\s,;]+/u).filter(Boolean) }),
          },
        ]}
        addLabel={t('addCut')}
        blank={(rows) => ({
          id: freeId(
            'cut',
            rows.map((row) => row.id),
          ),
          text: '',
          minutes: 5,
          shortens: { debrief: 'timeline' },
          loses: [],
        })}
      />
    </Group>
  );
}

const shortensOf = ({ shortens }: StoryCut): string =>
  'debrief' in shortens ? `debrief/${shortens.debrief}` : `${shortens.move}/${shortens.step}`;

function withShortens(cut: StoryCut, text: string): StoryCut {
  const [first = '', step = ''] = text.split('/');
  const shortens =
    first === 'debrief' ? { debrief: step as DebriefStepId } : { move: Number(first), step: step as StepId };
  return { ...cut, shortens };
}
