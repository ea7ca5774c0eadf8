import type { CommandOf } from '../command';
import { happened, refused } from '../decision';
import { lineOf, overlayOf } from '../msel/effective-line';
import type { Rule } from '../rule';
import type { LineEdit } from '../state';
import type { StoryInject } from '../story';
import { whyOut } from './line-in-plan';

/** EX104: a line is edited before it is out. Each edit raises its revision; the script stays as it was written. */
export const editInject: Rule<'EditInject'> = (state, { command, by, now }) => {
  const no = whyOut(state, command.inject, now);
  if (no) return no;
  const line = lineOf(state, command.inject);
  if (!line) return refused('UnknownInject');
  const edit = editOf(command, line);
  if (edit === 'no-branch') return refused('BranchMissing');
  if (isAsItWas(line, edit)) return happened();
  const revision = overlayOf(state, line.id).revision + 1;
  return happened({ type: 'InjectEdited', inject: line.id, revision, edit, by });
};

function editOf(command: CommandOf<'EditInject'>, line: StoryInject): LineEdit | 'no-branch' {
  const { type: _type, inject: _inject, counterMove, title, text, softer, ...rest } = command;
  const words = { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
  const others = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const softly = softer === undefined ? {} : { softer };
  if (counterMove === undefined) return { ...words, ...softly, ...others };
  const branch = line.branches.find((one) => one.counterMove === counterMove);
  if (!branch) return 'no-branch';
  const isReworded = title !== undefined || text !== undefined;
  const whole = isReworded ? { title: branch.title, text: branch.text, ...words } : {};
  return { ...others, branches: { [counterMove]: { ...whole, ...softly } } };
}

/** Whether every field of the one stands in the other as it is. */
function isPartOf(edit: object, whole: object): boolean {
  const fields = new Map(Object.entries(whole));
  return Object.entries(edit).every(
    ([key, value]) => JSON.stringify(fields.get(key)) === JSON.stringify(value),
  );
}

/** Whether an edit says nothing that the line does not say already. */
function isAsItWas(line: StoryInject, edit: LineEdit): boolean {
  const { branches, ...words } = edit;
  return (
    isPartOf(words, line) &&
    line.branches.every((branch) => isPartOf(branches?.[branch.counterMove] ?? {}, branch))
  );
}
