import type { State } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import type { Cell } from '../cell-text';
import type { Table } from '../tables/table';
import { reliabilityWords, repairsNumber, softerWords, textWords, triggerWords } from './line-words';
import { kindWords, modeWords, mselWords as t } from './msel-words';
import { audienceWords } from './recipient-words';

type Key = Parameters<typeof widths.get>[0];

const widths = new Map([
  ['number', 8],
  ['move', 6],
  ['plannedMinute', 9],
  ['scenarioTime', 16],
  ['from', 18],
  ['to', 22],
  ['mode', 11],
  ['kind', 14],
  ['title', 26],
  ['text', 60],
  ['softer', 40],
  ['level', 8],
  ['reliability', 22],
  ['expectedAction', 34],
  ['objectives', 11],
  ['trigger', 26],
  ['contingencyFor', 9],
  ['requiresDecision', 9],
  ['maximumMinutes', 9],
  ['learningPoints', 30],
  ['facilitatorNote', 40],
  ['owner', 14],
  ['notes', 24],
  ['authoring', 11],
  ['foresees', 30],
] as const);

/** The MSEL as it was written, before staff changed anything in play, by its planned minutes. */
export function plannedTable(state: State, now: number): Table {
  const injects = [...(state.script?.injects ?? [])].sort(
    (one, other) => one.plannedMinute - other.plannedMinute,
  );
  const keys = [...widths.keys()];
  return {
    name: t('planned'),
    above: [],
    columns: [...widths].map(([key, width]) => ({ head: t(`columns.${key}`), width })),
    rows: injects.map((inject) => {
      const cells = cellsOf(state, inject, now);
      return keys.map((key) => cells[key]);
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
    expectedAction: inject.expectedAction,
    objectives: inject.objectives.join(', '),
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
