import type { BodyMember, DecisionRule } from '../story';
import { countVote } from '../voting/count-vote';
import { explainVote } from '../voting/explain-vote';
import { type Roll, ruleInForce } from '../voting/rule';
import type { VoteResult } from '../voting/vote-result';
import { ballots } from './a-council';
import { createRender } from './render';

const render = createRender();

/** What a vote is held on and with whom; a matter of substance with every seat declared, where nothing else is said. */
export interface AVote extends Roll {
  rule: DecisionRule;
  members: BodyMember[];
  kind?: 'substance' | 'procedure';
  /** How many of the members are played, from the first on; then the rule is scaled to them. */
  played?: number;
}

/** Counts a vote whose ballots are given in letters, as `ballots` reads them. */
export function counted(letters: string, vote: AVote): VoteResult {
  const { rule, members, kind = 'substance', played, ...roll } = vote;
  const ids = members.slice(0, played).map((member) => member.id);
  const basis = played === undefined ? 'declared' : 'played';
  return countVote(ruleInForce(rule, members, kind, basis, ids, roll), ballots(letters, members));
}

/** A result in a word or two: `adopted: threshold`. */
export const outcome = ({ adopted, why }: VoteResult) => `${adopted ? 'adopted' : 'not adopted'}: ${why}`;

/** A result as it is said to people. */
export function said(result: VoteResult, binding = true): string {
  const { verdict, parts } = explainVote(result, binding);
  return [verdict, ...parts].map(render).join(' ');
}
