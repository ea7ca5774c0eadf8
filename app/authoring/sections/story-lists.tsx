'use client';

import { useTranslations } from 'next-intl';
import type { ToolRule } from '../../../exercise/story';
import { debriefStepIds, type Story } from '../../../exercise/story';
import { counterMoves } from '../../../framework/counter-moves';
import { tools } from '../../../framework/tools';
import { useWritten } from '../desk/desk-context';
import { PartRows } from '../fields/part-rows';
import { textColumn } from '../fields/row-cell';
import { freeId } from './free-id';
import { Group } from './group';
import { StoryCuts } from './story-cuts';

type DebriefStep = Story['opening']['debriefSteps'][number];
type BurdenRow = NonNullable<Story['opening']['burdenRows']>[number];
type TellTale = Story['script']['tellTales'][number];

/** The lists of a story: the debrief's minutes, tell-tales, what results do to tools, burdens, what can go. */
export function StoryLists({ part }: { part: string }) {
  const t = useTranslations('authoring.story');
  const counterMoveOptions = counterMoves.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }));
  return (
    <>
      <Group title={t('debrief')} note={t('debriefNote')}>
        <PartRows<DebriefStep>
          part={part}
          field="debriefSteps"
          label={t('debriefSteps')}
          isNamedAbove
          columns={[
            {
              ...textColumn<DebriefStep>('id', t('step')),
              options: debriefStepIds.map((id) => ({ value: id, label: t(`steps.${id}`) })),
            },
            textColumn<DebriefStep>('minutes', t('stepMinutes'), { isNumber: true, width: 'narrow' }),
          ]}
          addLabel={t('addStep')}
          blank={(rows) => ({
            id: debriefStepIds.find((id) => !rows.some((row) => row.id === id)) ?? 'close',
            minutes: 5,
          })}
        />
      </Group>
      <StoryCuts part={part} />
      <Group title={t('tellTales')} note={t('tellTalesNote')}>
        <PartRows<TellTale>
          part={part}
          field="tellTales"
          label={t('tellTales')}
          isNamedAbove
          columns={[
            { ...textColumn<TellTale>('counterMove', t('counterMove')), options: counterMoveOptions },
            textColumn<TellTale>('text', t('text'), { isLong: true, width: 'wide', maxLength: 240 }),
          ]}
          addLabel={t('addTellTale')}
          blank={(rows) => ({
            counterMove:
              counterMoves.find(({ id }) => !rows.some((row) => row.counterMove === id))?.id ?? 'CM1',
            text: '',
          })}
        />
      </Group>
      <ToolRules part={part} />
      <Burdens part={part} />
    </>
  );
}

/** What results of bodies do to tools. */
function ToolRules({ part }: { part: string }) {
  const t = useTranslations('authoring.story');
  const bodies = useWritten('body').flatMap(({ value }) => {
    const id = 'ready' in value ? (value.id ?? value.ready) : value.id;
    return id ? [{ value: id, label: value.name ?? id }] : [];
  });
  const toolOptions = tools.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group title={t('toolRules')} note={t('toolRulesNote')}>
      <PartRows<ToolRule>
        part={part}
        field="toolRules"
        label={t('toolRules')}
        isNamedAbove
        isOptional
        columns={[
          { ...textColumn<ToolRule>('body', t('body')), options: bodies },
          {
            ...textColumn<ToolRule>('when', t('when')),
            options: (['adopted', 'failed', 'vetoed'] as const).map((value) => ({
              value,
              label: t(`results.${value}`),
            })),
          },
          { ...textColumn<ToolRule>('tool', t('tool')), options: toolOptions },
          {
            ...textColumn<ToolRule>('access', t('access')),
            options: (['open', 'closed', 'priced'] as const).map((value) => ({
              value,
              label: t(`accesses.${value}`),
            })),
          },
          textColumn<ToolRule>('words', t('words'), { isLong: true, width: 'wide', maxLength: 240 }),
        ]}
        addLabel={t('addToolRule')}
        blank={(rows) => ({
          id: freeId(
            'rule',
            rows.map((row) => row.id),
          ),
          body: bodies[0]?.value ?? '',
          when: 'adopted',
          tool: tools[0]?.id ?? ('T01' as ToolRule['tool']),
          access: 'open',
          words: '',
        })}
      />
    </Group>
  );
}

/** What teams that act together share. */
function Burdens({ part }: { part: string }) {
  const t = useTranslations('authoring.story');
  return (
    <Group title={t('burdens')} note={t('burdensNote')}>
      <PartRows<BurdenRow>
        part={part}
        field="burdenRows"
        label={t('burdens')}
        isNamedAbove
        isOptional
        columns={[
          textColumn<BurdenRow>('name', t('burden'), { maxLength: 60 }),
          textColumn<BurdenRow>('unit', t('unit'), { maxLength: 60 }),
        ]}
        addLabel={t('addBurden')}
        blank={(rows) => ({
          id: freeId(
            'burden',
            rows.map((row) => row.id),
          ),
          name: '',
          unit: '',
        })}
      />
    </Group>
  );
}
