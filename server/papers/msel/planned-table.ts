import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import type { Cell } from '../cell-text';
import { listed } from '../listed';
import type { Table } from '../tables/table';
import { columnsFor } from './case-columns';
import {
  factWords,
  reliabilityWords,
  repairsNumber,
  softerWords,
  textWords,
  triggerWords,
} from './line-words';
import { kindWords, modeWords, mselWords as t } from './msel-words';
import { audienceWords } from './recipient-words';

type Key = Parameters<typeof widths.get>[0];

const widths = new Map([
  ['number', 8],
  ['move', 6],
  ['plannedMinute', 8],
  ['scenarioTime', 12],
  ['from', 14],
  ['to', 16],
  ['mode', 9],
  ['kind', 14],
  ['title', 18],
  ['text', 60],
  ['softer', 30],
  ['level', 9],
  ['reliability', 16],
  ['facts', 30],
  ['expectedAction', 26],
  ['objectives', 11],
  ['trigger', 18],
  ['contingencyFor', 8],
  ['requiresDecision', 9],
  ['maximumMinutes', 8],
  ['learningPoints', 22],
  ['facilitatorNote', 30],
  ['owner', 10],
  ['notes', 16],
  ['authoring', 8],
  ['foresees', 22],
] as const);

/** A column that an author added. */
const ownWidth = 24;

/** The MSEL as it was written, before staff changed anything in play, by its planned minutes. The author's own columns come last. */
export function plannedTable(state: State, now: number): Table {
  const injects = [...(state.script?.injects ?? [])].sort(
    (one, other) => one.plannedMinute - other.plannedMinute,
  );
  const shown = columnsFor(state, widths);
  const keys = shown.map(([key]) => key);
  const own = state.script?.columns ?? [];
  return {
    name: t('planned'),
    above: [],
    columns: [
      ...shown.map(([key, width]) => ({ head: t(`columns.${key}`), width })),
      ...own.map(({ name }) => ({ head: name, width: ownWidth })),
    ],
    rows: injects.map((inject) => {
      const cells = cellsOf(state, inject, now);
      return [...keys.map((key) => cells[key]), ...own.map(({ id }) => inject.more?.[id] ?? null)];
    }),
  };
}

function cellsOf(state: State, inject: StoryInject, now: number): Record<Key, Cell> {
  return {
    number: inject.number,
    move: inject.move,
    plannedMinute: inject.plannedMinute,
    scenarioTime: inject.scenarioTime,
    from: inject.from,
    to: audienceWords(state, inject.to),
    mode: modeWords(inject.mode),
    kind: kindWords(inject.kind),
    title: inject.title,
    text: textWords(inject),
    softer: softerWords(inject),
    level: inject.level,
    reliability: reliabilityWords(inject.reliability),
    facts: factWords(state, inject),
    expectedAction: inject.expectedAction,
    objectives: listed(inject.objectives),
    trigger: triggerWords(state, inject, now),
    contingencyFor: repairsNumber(state, inject),
    requiresDecision: inject.requiresDecision ? t('yes') : null,
    maximumMinutes: inject.maximumMinutes,
    learningPoints: inject.learningPoints.join('\n'),
    facilitatorNote: inject.facilitatorNote,
    owner: inject.owner ?? null,
    notes: inject.notes ?? null,
    authoring: t('authoring', { status: inject.status ?? 'ready' }),
    foresees: foreseenCodes(inject),
  };
}

/** The entries of the framework that the author expects teams to reach for, by their codes. */
function foreseenCodes({ foresees }: StoryInject): string {
  const { strategies = [], mechanisms = [], tools = [], considerations = [] } = foresees ?? {};
  return [...strategies, ...mechanisms, ...tools, ...considerations].join(', ');
}
