import type { Ballot } from './ballot';
import { type RuleInForce, votesOf } from './rule';

/** What the ballots of a vote add up to under its rule. */
export interface Tally {
  /** Members by what they did. `no` holds those that broke silence, `abstain` not those that declared. */
  yes: number;
  no: number;
  abstain: number;
  declared: number;
  notParticipating: number;
  absent: number;
  recused: number;
  /** Votes for and against, which are members where each has one vote. */
  votes: { yes: number; no: number };
  /** Votes of those that voted, and of those that were present. */
  voting: number;
  present: number;
  /** How many members were present. */
  presentMembers: number;
  /** People of the members that abstained with a declaration. */
  declaredPeople: number;
  /** Members that said no, and those of them whose no is a veto; by id. */
  against: string[];
  vetoing: string[];
}

type Choice = Ballot['choice'];
type Counted = 'yes' | 'no' | 'abstain' | 'declared' | 'notParticipating' | 'absent' | 'recused';

/** Adds up complete ballots. A declared abstention is a plain one where the rule knows none. */
export function tallyOf(rule: RuleInForce, ballots: Ballot[]): Tally {
  const cast = rule.members.map((member) => {
    const choice = ballots.find((ballot) => ballot.member === member.id)?.choice ?? 'absent';
    return { member, as: countedAs(choice, rule.blocking !== undefined) };
  });
  const of = (...kinds: Counted[]) => cast.filter(({ as }) => kinds.includes(as)).map(({ member }) => member);
  const votes = (...kinds: Counted[]) => of(...kinds).reduce((sum, member) => sum + votesOf(member), 0);
  const abstainers: Counted[] = rule.countsAbstentions ? ['abstain', 'declared'] : [];
  const present: Counted[] = ['yes', 'no', 'abstain', 'declared', 'notParticipating'];
  const against = of('no').map(({ id }) => id);
  return {
    yes: of('yes').length,
    no: against.length,
    abstain: of('abstain').length,
    declared: of('declared').length,
    notParticipating: of('notParticipating').length,
    absent: of('absent').length,
    recused: of('recused').length,
    votes: { yes: votes('yes'), no: votes('no') },
    voting: votes('yes', 'no', ...abstainers),
    present: votes(...present),
    presentMembers: of(...present).length,
    declaredPeople: of('declared').reduce((sum, { population = 0 }) => sum + population, 0),
    against,
    vetoing: against.filter((id) => rule.veto.includes(id)),
  };
}

function countedAs(choice: Choice, knowsDeclared: boolean): Counted {
  switch (choice) {
    case 'break-silence':
      return 'no';
    case 'abstain-with-declaration':
      return knowsDeclared ? 'declared' : 'abstain';
    case 'not-participating':
      return 'notParticipating';
    default:
      return choice;
  }
}
