import { considerationIds } from '../../framework/considerations';
import { strategyIds } from '../../framework/strategies';
import type { SeatCommand } from '../command';
import { type NoteWording, noteKinds, type State, taskRatings } from '../state';
import type { Dice } from './dice';

type IdOf = (dice: Dice, ids: readonly string[]) => string;
type CommandsOf<T extends SeatCommand['type']> = {
  [K in T]: (state: State, dice: Dice) => Omit<Extract<SeatCommand, { type: K }>, 'type'>;
};

/** Makes the commands of evaluators, of observers and of whoever doubts the scenario, of what there is to act on. */
export function evaluationMakers(
  idOf: IdOf,
): CommandsOf<
  | 'TakeEvaluatorNote'
  | 'ReviseEvaluatorNote'
  | 'RateTask'
  | 'ChallengeScenario'
  | 'AnswerChallenge'
  | 'GrantObserverTeam'
  | 'SendObserverNote'
> {
  const ids = (list: readonly { id: string }[] | undefined) => (list ?? []).map(({ id }) => id);
  const maybe = (dice: Dice, list: readonly { id: string }[] | undefined) =>
    dice.once(2) ? null : idOf(dice, ids(list));
  const team = ({ opening }: State, dice: Dice) => maybe(dice, opening?.teams);
  const wording = (state: State, dice: Dice): NoteWording => ({
    kind: dice.of(noteKinds),
    text: dice.word(),
    ties: {
      inject: maybe(dice, dice.once(2) ? state.script?.injects : state.releases),
      objective: maybe(dice, state.opening?.objectives),
      strategy: dice.once(2) ? null : dice.of(strategyIds),
      consideration: dice.once(2) ? null : dice.of(considerationIds),
      team: team(state, dice),
    },
  });
  return {
    TakeEvaluatorNote: (state, dice) => ({ ...wording(state, dice), writtenAt: dice.below(3_000_000) }),
    ReviseEvaluatorNote: (state, dice) => ({
      note: idOf(dice, ids(state.evaluation.notes)),
      ...wording(state, dice),
    }),
    RateTask: (state, dice) => ({
      objective: 'O1',
      task: idOf(dice, ids(state.script?.evaluationGuides?.[0]?.tasks)),
      team: team(state, dice),
      rating: dice.of(taskRatings),
      observation: dice.word(),
    }),
    ChallengeScenario: (state, dice) => ({ text: dice.word(), team: team(state, dice) }),
    AnswerChallenge: (state, dice) => ({
      challenge: idOf(dice, ids(state.challenges)),
      text: dice.once(3) ? '' : dice.word(),
    }),
    GrantObserverTeam: (state, dice) => ({ team: team(state, dice) }),
    SendObserverNote: (_, dice) => ({ kind: dice.of(noteKinds), text: dice.word() }),
  };
}
