import type { Part, ProcessFacts, StepFact } from '../../../exercise/comparing/process-facts';
import { median } from '../../../exercise/median';
import type { Run } from '../comparison';

/** What stands in a cell: minutes, a number, so many of so many, or nothing to count. */
export type Cell =
  | { kind: 'minutes'; value: number }
  | { kind: 'count'; value: number }
  | { kind: 'part'; value: Part }
  | { kind: 'none' };

/** A row of the table of runs: one cell for each run, and the middle of them; null for a single run. */
export interface FactRow {
  key: FactKey;
  cells: Cell[];
  /** Minutes or a number as in the cells; of parts the middle of the shares, in percent. */
  median: number | null;
  isShare: boolean;
}

// In the order in which they stand.
const factKeys = [
  'minutes',
  'firstActAfter',
  'cardsWithMechanism',
  'cardsWithCounterMove',
  'forecastsInTime',
  'teamsConsulted',
  'teamsTalked',
  'offersAnswered',
  'conditionsNamed',
  'commitmentsChecked',
  'strawVotes',
  'bindingVotes',
  'evaluatorNotes',
] as const satisfies readonly (keyof ProcessFacts)[];
/** A fact that is set side by side. */
export type FactKey = (typeof factKeys)[number];

const inMinutes: readonly FactKey[] = ['minutes', 'firstActAfter'];

/** The rows of the table of runs. */
export function factRows(runs: readonly Run[]): FactRow[] {
  return factKeys.map((key) => {
    const cells = runs.map(({ facts }) => cellOf(key, facts[key]));
    const values = cells.flatMap(numbersOf);
    const isShare = cells.some(({ kind }) => kind === 'part');
    return { key, cells, median: runs.length > 1 ? median(values) : null, isShare };
  });
}

function cellOf(key: FactKey, value: number | Part | null): Cell {
  if (value === null) return { kind: 'none' };
  if (typeof value !== 'number') return value.of === 0 ? { kind: 'none' } : { kind: 'part', value };
  return inMinutes.includes(key) ? { kind: 'minutes', value } : { kind: 'count', value };
}

function numbersOf(cell: Cell): number[] {
  if (cell.kind === 'none') return [];
  return [cell.kind === 'part' ? (100 * cell.value.count) / cell.value.of : cell.value];
}

/** A step in every run: what was planned for it in the first run that had it, and its minutes in each; null where it was not played. */
export interface StepRow {
  move: number;
  step: StepFact['step'];
  planned: number;
  minutes: (number | null)[];
  median: number | null;
}

/** The steps that any of the runs played, in the order of the moves. */
export function stepRows(runs: readonly Run[]): StepRow[] {
  const all = runs.flatMap(({ facts }) => facts.steps);
  const keys = [...new Set(all.map(({ move, step }) => `${move} ${step}`))];
  return keys
    .map((key) => rowOf(key, runs))
    .sort((one, other) => one.move - other.move || order(all, one) - order(all, other));
}

const order = (all: readonly StepFact[], { step }: StepRow) => all.findIndex((fact) => fact.step === step);

function rowOf(key: string, runs: readonly Run[]): StepRow {
  const found = runs.map(({ facts }) => facts.steps.find(({ move, step }) => `${move} ${step}` === key));
  const [first] = found.filter((fact) => fact !== undefined);
  const minutes = found.map((fact) => fact?.actual ?? null);
  return {
    move: first?.move ?? 0,
    step: first?.step ?? 'update',
    planned: first?.planned ?? 0,
    minutes,
    median: runs.length > 1 ? median(minutes.filter((one) => one !== null)) : null,
  };
}
