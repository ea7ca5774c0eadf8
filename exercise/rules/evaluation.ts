import type { CommandOf } from '../command';
import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { NoteTies, State } from '../state';
import { knowsTeam } from './challenges';

type Refusal = ReturnType<typeof refused>;

/** Why a note cannot be tied to this, or null. An inject that was written on the spot is named by its release. */
function wrongTie(
  { opening, script, releases }: State,
  { inject, objective, team }: NoteTies,
): Refusal | null {
  const isInject =
    inject === null ||
    script?.injects.some((one) => one.id === inject) ||
    releases.some((release) => release.id === inject);
  if (!isInject) return refused('UnknownInject');
  if (objective !== null && !opening?.objectives.some((one) => one.id === objective)) {
    return refused('UnknownObjective');
  }
  return team === null || knowsTeam(opening, team) ? null : refused('UnknownTeam');
}

/** EX150: a note bears the time at which it was written, and is tied to what there is. The clock of a device is not believed beyond the record's. */
export const takeEvaluatorNote: Rule<'TakeEvaluatorNote'> = (state, { command, by, id, now }) => {
  const wrong = wrongTie(state, command.ties);
  if (wrong) return wrong;
  const writtenAt = Math.min(now, Math.max(command.writtenAt ?? now, state.clock.openedAt));
  return happened({
    type: 'EvaluatorNoteTaken',
    note: idFrom('note', id),
    by,
    author: state.seats[by]?.name ?? '',
    kind: command.kind,
    text: command.text,
    ties: command.ties,
    writtenAt,
  });
};

/** EX151: only its author gives a note another wording, and the earlier one is kept. The same wording changes nothing. */
export const reviseEvaluatorNote: Rule<'ReviseEvaluatorNote'> = (state, { command, by }) => {
  const note = state.evaluation.notes.find((one) => one.id === command.note);
  if (!note) return refused('UnknownNote');
  if (note.by !== by) return refused('NotYourNote', { author: note.author });
  const wrong = wrongTie(state, command.ties);
  if (wrong) return wrong;
  const { kind, text, ties } = command;
  const isSame = kind === note.kind && text === note.text && isSameTies(ties, note.ties);
  return isSame ? happened() : happened({ type: 'EvaluatorNoteRevised', note: note.id, kind, text, ties });
};

function isSameTies(one: NoteTies, other: NoteTies): boolean {
  return (Object.keys(one) as (keyof NoteTies)[]).every((key) => one[key] === other[key]);
}

function hasTask({ script }: State, { objective, task }: CommandOf<'RateTask'>): boolean {
  const guide = script?.evaluationGuides?.find((one) => one.objective === objective);
  return guide?.tasks.some((one) => one.id === task) ?? false;
}

/** EX152: a task of the story's guides is rated, how it went and never who did it. Rated again, both ratings stand. */
export const rateTask: Rule<'RateTask'> = (state, { command, by }) => {
  if (!hasTask(state, command)) return refused('UnknownTask');
  const { objective, task, team, rating, observation } = command;
  if (team !== null && !knowsTeam(state.opening, team)) return refused('UnknownTeam');
  const author = state.seats[by]?.name ?? '';
  return happened({ type: 'TaskRated', objective, task, team, rating, observation, by, author });
};
