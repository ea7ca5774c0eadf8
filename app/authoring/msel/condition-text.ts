import type { Condition } from '../../../exercise/condition';
import { counterMoves } from '../../../framework/counter-moves';
import { mechanisms } from '../../../framework/mechanisms';
import { strategies } from '../../../framework/strategies';
import { tools } from '../../../framework/tools';
import type { MselNames } from './names';

/** What a line waits for, as a sentence part that follows its key: which message, and with which values. */
export interface ConditionWords {
  key: 'after' | 'card' | 'vote' | 'counterMove' | 'silence';
  values: Record<string, string | number>;
}

/** One leaf of a condition with its names. */
export function leafWords(
  condition: Leaf,
  names: Pick<MselNames, 'teams' | 'bodies' | 'injects'>,
): ConditionWords {
  const teamOf = (id: string) => names.teams.find((team) => team.id === id)?.name || id;
  if ('after' in condition) {
    const number = names.injects.find(({ id }) => id === condition.after)?.number ?? condition.after;
    return { key: 'after', values: { number } };
  }
  if ('card' in condition) {
    const { team, move, tool, strategy, mechanism } = condition.card;
    const chosen = [
      tools.find(({ id }) => id === tool)?.name ?? tool,
      strategies.find(({ id }) => id === strategy)?.name ?? strategy,
      mechanisms.find(({ id }) => id === mechanism)?.name ?? mechanism,
    ].filter((name) => name !== undefined);
    return { key: 'card', values: { team: teamOf(team), move, choices: chosen.join(', ') } };
  }
  if ('vote' in condition) {
    const { body, result } = condition.vote;
    const name = names.bodies.find(({ id }) => id === body)?.name || body;
    return { key: 'vote', values: { body: name, result: result === 'adopted' ? 'adopted' : 'not' } };
  }
  if ('counterMove' in condition) {
    const { move, is } = condition.counterMove;
    return {
      key: 'counterMove',
      values: { move, is: counterMoves.find(({ id }) => id === is)?.name ?? is ?? '' },
    };
  }
  const { team, minutes } = condition.silence;
  return { key: 'silence', values: { team: teamOf(team), minutes } };
}

/** A condition that is no group. */
export type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

/** A condition in short signs for a cell: `after 3 & ¬(vote council)`. The panel says it in sentences. */
export function conditionText(condition: Condition, names: MselNames): string {
  if ('not' in condition) return `¬ (${conditionText(condition.not, names)})`;
  if ('all' in condition) return condition.all.map((one) => conditionText(one, names)).join(' & ');
  if ('any' in condition) return condition.any.map((one) => conditionText(one, names)).join(' | ');
  const { key, values } = leafWords(condition, names);
  const signs = { after: '→', card: '▭', vote: '⚖', counterMove: '⇄', silence: '…' };
  return `${signs[key]} ${Object.values(values)
    .filter((one) => one !== '')
    .join(' ')}`;
}
