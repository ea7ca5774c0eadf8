import type { State, Vote } from '../../../exercise/state';
import type { Ballot, VoteResult } from '../../../exercise/voting/rule';
import { isPlayedAt } from './played-moves';

/** What a member did in the rounds on one text. */
export interface MemberRow {
  member: string;
  name: string;
  isPermanent: boolean;
  straw: Ballot | null;
  ballot: Ballot | null;
  /** Silence decided the binding round, and it said nothing: it consented. */
  isSilent: boolean;
  /** Its no stopped the text. */
  isVeto: boolean;
}

/** A text before a body, with the last round of each kind. */
export interface TextRead {
  /** The id of the proposal. */
  id: string;
  body: string;
  title: string;
  sponsor: string;
  binding: ReadVote | null;
  straw: ReadVote | null;
  rows: MemberRow[];
}

/** A vote whose result was read. */
export type ReadVote = Vote & { result: VoteResult; ballots: Ballot[] };

const isRead = (vote: Vote): vote is ReadVote => vote.result !== null && vote.ballots !== null;

/** The texts on which a result was read in the moves that were played, in the order of their first round. */
export function textsRead(view: State): TextRead[] {
  const read = view.votes.filter(isRead).filter(({ openedAt }) => isPlayedAt(view, openedAt));
  return [...new Set(read.map(({ proposal }) => proposal))].map((proposal) => {
    const rounds = read.filter((vote) => vote.proposal === proposal);
    const binding = rounds.filter((vote) => vote.binding).at(-1) ?? null;
    const straw = rounds.filter((vote) => !vote.binding).at(-1) ?? null;
    const last = binding ?? straw;
    return {
      id: proposal,
      body: last?.body ?? '',
      title: last?.title ?? '',
      sponsor: view.proposals.find(({ id }) => id === proposal)?.sponsor ?? '',
      binding,
      straw,
      rows: last ? rowsOf(last, binding, straw) : [],
    };
  });
}

function rowsOf(last: ReadVote, binding: ReadVote | null, straw: ReadVote | null): MemberRow[] {
  return last.rule.members.map(({ id, name, permanent }) => {
    const ballot = ballotOf(binding, id);
    return {
      member: id,
      name,
      isPermanent: permanent,
      straw: ballotOf(straw, id),
      ballot,
      isSilent: binding !== null && consentsBySilence(binding, id),
      isVeto: ballot?.choice === 'no' && (binding?.rule.veto.includes(id) ?? false),
    };
  });
}

function ballotOf(vote: ReadVote | null, member: string): Ballot | null {
  return vote?.ballots.find((ballot) => ballot.member === member) ?? null;
}

/** Whether a member that gave no vote consented by that. One that was away when the vote opened was absent. */
function consentsBySilence({ rule, ballots }: ReadVote, member: string): boolean {
  if (rule.way?.kind !== 'silence' || rule.absent?.includes(member)) return false;
  return ballots.find((ballot) => ballot.member === member)?.choice === 'absent';
}
