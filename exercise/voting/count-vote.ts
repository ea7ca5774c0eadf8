import type { Ballot, RuleInForce, VoteResult } from './rule';
import { scaleThreshold } from './rule';

/** Every member's ballot in declared order; a member who did not vote counts as absent. */
export function completeBallots(rule: RuleInForce, cast: Ballot[]): Ballot[] {
  return rule.members.map(
    (member) =>
      cast.find((ballot) => ballot.member === member.id) ?? {
        member: member.id,
        choice: 'absent',
        explanation: '',
        condition: '',
      },
  );
}

/**
 * EX58: counts a vote under the rule in force. An abstention, also of a permanent member, is neither yes nor veto. EX65: a
 * no of a member with a veto stops the text. EX63: consensus, where the rule looks for it first, is: somebody says yes and nobody says no.
 */
export function countVote(rule: RuleInForce, cast: Ballot[]): VoteResult {
  const ballots = completeBallots(rule, cast);
  const count = (choice: Ballot['choice']) => ballots.filter((ballot) => ballot.choice === choice).length;
  const [yes, no] = [count('yes'), count('no')];
  const vetoing = ballots.filter((ballot) => ballot.choice === 'no' && rule.veto.includes(ballot.member));
  const { needed, of } = requirement(rule, yes + no);
  const enoughYes = yes > 0 && yes >= needed;
  const consensus = rule.consensusFirst && yes > 0 && no === 0;
  const adopted = vetoing.length === 0 && (consensus || enoughYes);
  return {
    adopted,
    why: vetoing.length > 0 ? 'veto' : consensus ? 'consensus' : enoughYes ? 'threshold' : 'numbers',
    yes,
    no,
    abstain: count('abstain'),
    notParticipating: count('not-participating'),
    absent: count('absent'),
    needed,
    of,
    vetoedBy: vetoing.map((ballot) => nameOf(rule, ballot.member)),
    enoughYes,
    scaledFrom: rule.scaledFrom,
  };
}

/** EX64: of those voting, only yes and no count. */
function requirement(rule: RuleInForce, voting: number): { needed: number; of: number } {
  if (rule.needed.kind === 'count') return { needed: rule.needed.yes, of: rule.needed.of };
  return { needed: scaleThreshold(rule.needed.numerator, rule.needed.denominator, voting), of: voting };
}

function nameOf(rule: RuleInForce, id: string): string {
  return rule.members.find((member) => member.id === id)?.name ?? id;
}
