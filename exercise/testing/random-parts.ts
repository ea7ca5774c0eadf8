import type { CommandOf, CommandType } from '../command';
import type { State } from '../state';
import type { Story } from '../story';
import type { Dice } from './dice';

/** Ids that no rule may trip over, beside those that exist. */
const strange = ['', 'nobody', 'constructor', '__proto__', 'toString', 'system'];
/** A word, for any text. */
export const text = (dice: Dice) => dice.word();

/** One of the ids that exist, mostly. */
export function idOf(dice: Dice, ids: readonly string[]): string {
  return ids.length === 0 || dice.once(12) ? dice.of(strange) : dice.of(ids);
}

/** The ids of all teams. */
export const teams = (state: State) => (state.opening?.teams ?? []).map((team) => team.id);
/** Every member of a body, as `body:member`. */
export const members = (state: State) =>
  (state.opening?.bodies ?? []).flatMap((body) => body.members.map((member) => `${body.id}:${member.id}`));

/** Some audience, sometimes nobody. */
export function audience(state: State, dice: Dice): CommandOf<'ReleaseWritten'>['audience'] {
  return {
    teams: dice.once(3) ? 'all' : teams(state).filter(() => dice.once(2)),
    members: dice.once(3) ? members(state).filter(() => dice.once(3)) : [],
    screen: dice.once(3),
  };
}

/** Words for an inject. */
export const edited = (dice: Dice) => ({ title: text(dice), text: text(dice) });

/** Makes the rest of a command of one type, of what there is to act on. */
export type Maker<T extends CommandType> = (
  state: State,
  dice: Dice,
  given: { story: Story; by: string },
) => Omit<CommandOf<T>, 'type'>;

/** One of the newest, which is what people mostly act on. */
export function recent(dice: Dice, ids: readonly string[]): string {
  return idOf(dice, dice.once(3) ? ids : ids.slice(-2));
}
