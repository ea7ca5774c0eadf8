import { counterMoveIds } from '../../framework/counter-moves';
import { strategyIds } from '../../framework/strategies';
import { courseWords } from '../card';
import type { State } from '../state';
import { everyChoice } from '../voting/ballot';
import type { Dice } from './dice';
import { idOf, type Maker, recent, teams, text } from './random-parts';

type PaperCommand = 'SetPaperMode' | 'EnterCard' | 'EnterForecast' | 'EnterProposal' | 'EnterVotes';

const bodies = (state: State) => state.opening?.bodies ?? [];
const moveOf = (state: State, dice: Dice) => (dice.once(8) ? dice.below(4) : (state.step?.move ?? 1));

/** Some members of some body. */
export function membersOf(state: State, dice: Dice): string[] {
  if (bodies(state).length === 0) return [];
  return dice
    .of(bodies(state))
    .members.map(({ id }) => id)
    .filter(() => !dice.once(3));
}

/** What staff type in from paper. */
export const paperMakers: { [T in PaperCommand]: Maker<T> } = {
  SetPaperMode: (_, dice) => ({ on: !dice.once(6) }),
  EnterCard: (state, dice) => ({
    team: idOf(dice, teams(state)),
    move: moveOf(state, dice),
    sheet: {
      headline: dice.once(12) ? '' : text(dice),
      tool: dice.once(12) ? null : 'T22',
      strategy: dice.once(2) ? null : dice.of(strategyIds),
      mechanism: null,
      target: text(dice),
      effect: '',
      counterMove: dice.of(counterMoveIds),
      agreement: '',
      cost: text(dice),
      changeCourse: '',
      course: dice.once(2) ? undefined : dice.of(courseWords),
      signers: dice.once(2) ? [] : [text(dice)],
    },
  }),
  EnterForecast: (state, dice) => ({
    team: idOf(dice, teams(state)),
    move: moveOf(state, dice),
    medians: { CM2: dice.below(6), CM5: dice.below(6) },
    slips: dice.once(3) ? null : 1 + dice.below(9),
  }),
  EnterProposal: (state, dice) => {
    const body = dice.of(bodies(state));
    return {
      body: idOf(dice, [body.id]),
      member: idOf(
        dice,
        body.members.map(({ id }) => id),
      ),
      title: text(dice),
      text: dice.once(2) ? '' : text(dice),
      kind: dice.of(['substance', 'procedure'] as const),
    };
  },
  EnterVotes: (state, dice) => {
    const open = state.votes.filter(({ readAt }) => readAt === null);
    const members = (open.at(-1)?.rule.members ?? []).map(({ id }) => id);
    return {
      vote: recent(
        dice,
        (open.length > 0 && !dice.once(8) ? open : state.votes).map(({ id }) => id),
      ),
      ballots: Object.fromEntries(
        members
          .filter(() => dice.once(2))
          .map((id) => [
            dice.once(20) ? 'nobody' : id,
            { choice: dice.of(everyChoice), explanation: text(dice), condition: '' },
          ]),
      ),
    };
  },
};
