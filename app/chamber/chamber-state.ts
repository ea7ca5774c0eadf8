import type { State, Vote } from '../../exercise/state';
import type { StoryBody } from '../../exercise/story';
import { type Ballot, type RuleInForce, ruleInForce } from '../../exercise/voting/rule';

/** What the chamber of one body shows, put together from the room's view, the body's own and the seat's own. */
export interface ChamberState {
  body: StoryBody;
  /** The member that this seat holds. */
  member: { id: string; name: string };
  /** What the capital or headquarters asks of this member; empty when nothing was said. */
  instruction: string;
  /** Other bodies that vote in this exercise. */
  otherBodies: StoryBody[];
  /** Members by id with the name of who sits there; a member that nobody holds is not in it. */
  people: ReadonlyMap<string, string>;
  /** The rule as it would be fixed now, on a matter of substance, with every declared seat. */
  rule: RuleInForce;
  proposals: State['proposals'];
  openVote: Vote | null;
  /** Votes that were read, the newest first. */
  readVotes: Vote[];
  /** How this seat voted in the open vote; null when it has not. */
  ownBallot: Ballot | null;
}

/** Puts the chamber together; null for a seat that is no member of a body, or before its views have arrived. */
export function chamberState(
  room: State,
  own: State,
  body: State | null,
  seatId: string,
): ChamberState | null {
  const held = own.seats[seatId]?.member;
  const declared = room.opening?.bodies.find((candidate) => candidate.id === held?.body);
  const member = declared?.members.find((candidate) => candidate.id === held?.id);
  if (!body || !declared || !member) return null;
  const votes = body.votes.filter((vote) => vote.body === declared.id);
  const openVote = votes.find((vote) => vote.readAt === null) ?? null;
  const ownVote = own.votes.find((vote) => vote.id === openVote?.id);
  return {
    body: declared,
    member,
    instruction:
      own.instructions.find((one) => one.body === declared.id && one.member === member.id)?.text ?? '',
    otherBodies: (room.opening?.bodies ?? []).filter((other) => other.id !== declared.id),
    people: new Map(
      Object.values(body.seats).flatMap((seat) =>
        seat.member?.body === declared.id && !seat.removed ? [[seat.member.id, seat.name] as const] : [],
      ),
    ),
    rule: ruleInForce(declared.rule, declared.members, 'substance', 'declared', []),
    proposals: body.proposals.filter((proposal) => proposal.body === declared.id),
    openVote,
    readVotes: votes.filter((vote) => vote.readAt !== null).reverse(),
    ownBallot: ownVote?.cast.find((cast) => cast.member === member.id)?.ballot ?? null,
  };
}

/**
 * What members said that they would need to not object, by member: from the newest straw round since the vote that was
 * read before this one. An amended text is tabled anew, so the round need not have been on the same text.
 */
export function conditionsBefore(vote: Vote, readVotes: Vote[]): ReadonlyMap<string, string> {
  const before = readVotes.filter((other) => other.openedAt < vote.openedAt);
  const straw = before[0]?.binding === false ? before[0] : null;
  return new Map(
    (straw?.ballots ?? []).flatMap(({ member, condition }) =>
      condition === '' ? [] : [[member, condition] as const],
    ),
  );
}

/** The texts that no vote has decided yet, the newest first: to seats that nobody holds one can still argue for them. */
export function undecided({ proposals, readVotes }: Pick<ChamberState, 'proposals' | 'readVotes'>) {
  const isDecided = (id: string) => readVotes.some((vote) => vote.binding && vote.proposal === id);
  return proposals.filter(({ id }) => !isDecided(id)).reverse();
}

/** Whether an instant lies in the move that is open now: results of earlier moves stand back. */
export function isOfThisMove(room: State, at: number): boolean {
  const opened = room.stepsOpened.filter((step) => step.at <= at).at(-1);
  return !room.step || !opened || opened.move === room.step.move;
}

/** How a fraction is called in the messages; ICU selects on it. */
export function fractionName(numerator: number, denominator: number): 'twoThirds' | 'half' | 'other' {
  if (numerator * 2 === denominator) return 'half';
  return numerator * 3 === denominator * 2 ? 'twoThirds' : 'other';
}

/** How a choice is called in the messages; ICU selects on no hyphens. */
export function choiceName(choice: Ballot['choice'], isList = false): string {
  if (isList && choice === 'yes') return 'sign';
  if (isList && choice === 'no') return 'notSign';
  return choice.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The member that tabled a text; empty when it is not known. */
export function sponsorOf(proposals: State['proposals'], id: string): string {
  return proposals.find((proposal) => proposal.id === id)?.sponsor ?? '';
}
