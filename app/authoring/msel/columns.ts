import { authoringStatuses, injectModes, type StoryInject } from '../../../exercise/story';
import { fieldOf } from '../desk/three-way';
import { audienceOf, audienceText, isWord } from './audience-text';
import { conditionText } from './condition-text';
import { minuteOf, minuteText } from './minute-text';
import { injectKinds, type MselNames } from './names';

/** What somebody wrote in a cell: the content of its field, or nothing that can be read. */
export type Written = { ok: true; content: unknown } | { ok: false };

/** One column of the MSEL: how its cell reads, and what becomes of what is written in it. */
export interface Column {
  /** Also the key of its heading, but for a column of the author's own. */
  id: string;
  /** The author's own heading; left out for the columns of the field. */
  name?: string;
  /** Where its content stands in the inject. */
  field: string;
  /** In rem. */
  width: number;
  kind: 'text' | 'long' | 'choice' | 'fixed';
  read: (inject: StoryInject, names: MselNames) => string;
  write: (text: string, names: MselNames) => Written;
  /** What can be chosen, as it reads. */
  choices?: (names: MselNames) => string[];
}

const wrong: Written = { ok: false };
const content = (value: unknown): Written => ({ ok: true, content: value });
const orWrong = (value: unknown): Written => (value === null || value === undefined ? wrong : content(value));

/** A text under its own name. */
const text = (id: string, width: number, kind: 'text' | 'long' = 'text'): Column => ({
  id,
  field: id,
  width,
  kind,
  read: (inject) => String(fieldOf(inject, id) ?? ''),
  write: (written) => content(written),
});

/** A text that is left out of the inject when it is empty. */
const optional = (id: string, width: number, kind: 'text' | 'long' = 'text'): Column => ({
  ...text(id, width, kind),
  write: (written) => content(written === '' ? undefined : written),
});

/** Texts in one cell, parted by line breaks; or by semicolons where it has none. */
const list = (id: string, width: number): Column => ({
  ...text(id, width, 'long'),
  read: (inject) => ((fieldOf(inject, id) ?? []) as string[]).join('\n'),
  write: (written) => content(partsOf(written, written.includes('\n') ? /\n/u : /;/u)),
});

const partsOf = (written: string, by: RegExp) =>
  written
    .split(by)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** One of several, by its word or its id. */
const choice = <Id extends string>(
  id: string,
  width: number,
  ids: readonly Id[],
  wordsOf: (names: MselNames) => Record<Id, string>,
  none?: Id,
): Column => ({
  ...text(id, width),
  kind: 'choice',
  read: (inject, names) => {
    const chosen = (fieldOf(inject, id) ?? none) as Id | undefined;
    return chosen === undefined ? '' : (wordsOf(names)[chosen] ?? chosen);
  },
  write: (written, names) => orWrong(ids.find((one) => isWord(written, one, wordsOf(names)[one]))),
  choices: (names) => ids.map((one) => wordsOf(names)[one]),
});

/** A whole number. */
const number = (id: string, width: number): Column => ({
  ...text(id, width),
  write: (written) => (/^\d{1,4}$/u.test(written.trim()) ? content(Number(written)) : wrong),
});

const level: Column = {
  ...text('level', 4.5),
  kind: 'choice',
  write: (written) => (/^[0-3]$/u.test(written.trim()) ? content(Number(written)) : wrong),
  choices: () => ['0', '1', '2', '3'],
};

const minute: Column = {
  ...text('plannedMinute', 6),
  read: (inject) => minuteText(inject.plannedMinute),
  write: (written) => orWrong(minuteOf(written)),
};

const to: Column = {
  ...text('to', 11),
  read: (inject, names) => audienceText(inject.to, names),
  write: (written, names) => orWrong(audienceOf(written, names)),
};

const objectives: Column = {
  ...text('objectives', 7),
  read: (inject) => (inject.objectives ?? []).join(', '),
  write: (written) => content(partsOf(written, /[,;\s]/u)),
};

const requiresDecision: Column = {
  ...text('requiresDecision', 6.5),
  kind: 'choice',
  read: (inject, { words }) => (inject.requiresDecision ? words.yes : words.no),
  write: (written, { words }) => {
    if (isWord(written, words.yes, 'yes', 'true', 'x', '1')) return content(true);
    return isWord(written, words.no, 'no', 'false', '0') || written.trim() === '' ? content(false) : wrong;
  },
  choices: ({ words }) => [words.yes, words.no],
};

const contingencyFor: Column = {
  ...text('contingencyFor', 7),
  read: (inject, { injects }) =>
    inject.contingencyFor
      ? (injects.find(({ id }) => id === inject.contingencyFor)?.number ?? inject.contingencyFor)
      : '',
  write: (written, { injects }) => {
    if (written.trim() === '') return content(null);
    return orWrong(injects.find((one) => isWord(written, one.number, one.id))?.id);
  },
};

const waitsFor: Column = {
  ...text('waitsFor', 12),
  kind: 'fixed',
  read: (inject, names) => (inject.waitsFor ? conditionText(inject.waitsFor, names) : ''),
  write: () => wrong,
};

/** The columns of the field (practice 1.2), in their order. */
export const fieldColumns: readonly Column[] = [
  text('number', 4.5),
  text('title', 15),
  number('move', 4),
  choice('kind', 9, injectKinds, ({ words }) => words.kinds),
  minute,
  text('scenarioTime', 9),
  text('text', 22, 'long'),
  text('from', 10),
  to,
  choice('mode', 7.5, injectModes, ({ words }) => words.modes),
  level,
  requiresDecision,
  text('expectedAction', 16, 'long'),
  objectives,
  waitsFor,
  contingencyFor,
  number('maximumMinutes', 6),
  list('learningPoints', 14),
  text('facilitatorNote', 14, 'long'),
  choice('status', 8, authoringStatuses, ({ words }) => words.statuses, 'ready'),
  optional('owner', 8),
  optional('notes', 14, 'long'),
];

/** The columns of a scenario: those of the field, then the author's own. */
export const columnsOf = (names: Pick<MselNames, 'columns'>): Column[] => [
  ...fieldColumns,
  ...names.columns.map(({ id, name }) => ({ ...optional(`more.${id}`, 10, 'long'), name })),
];
