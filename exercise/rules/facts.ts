import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';

/** EX38: a team keeps its own list of what is known and what is not. */
export const pinFact: Rule<'PinFact'> = (state, { command, by, id }) => {
  const team = state.seats[by]?.team;
  if (!team) return refused('NotAllowed');
  return happened({
    type: 'FactPinned',
    fact: idFrom('fact', id),
    team,
    kind: command.kind,
    text: command.text,
  });
};

/** EX39: and takes down what no longer holds. */
export const unpinFact: Rule<'UnpinFact'> = (state, { command, by }) => {
  const team = state.seats[by]?.team;
  const fact = state.facts.find((candidate) => candidate.id === command.fact && candidate.team === team);
  return fact ? happened({ type: 'FactUnpinned', fact: fact.id, team: fact.team }) : refused('UnknownFact');
};
