import type { EventOf, Happened } from '../../event';
import type { State, Vote } from '../../state';
import type { Audience } from './audience';

/**
 * In an open ballot, and where silence is broken, all of it as it stands; else that a member has voted, and through whom first:
 * how, and whether it thought again, stays with the seat.
 */
function castAsSeen(vote: Vote, history: Happened[]): Vote['cast'] {
  if (vote.rule.ballot === 'open' || vote.rule.way?.kind === 'silence')
    return vote.cast.map(({ member, seat, ballot, fromPaper }) => ({
      member,
      seat,
      ballot,
      ...(fromPaper ? { fromPaper } : {}),
    }));
  return vote.cast.map(({ member, seat }) => {
    const first = history
      .map(({ event }) => event)
      .filter((event) => event.type === 'VoteCast')
      .find((event) => event.vote === vote.id && event.member === member);
    const typed = first?.fromPaper ? { fromPaper: true as const } : {};
    return { member, seat: first ? first.seat : seat, ballot: null, ...typed };
  });
}

/** What a seat keeps of its own votes: no more than what it cast, and when it first did. */
function ownVotes(seat: string, history: Happened[]): Vote[] {
  const votes = new Map<string, Vote>();
  for (const { at, event } of history) {
    if (event.type === 'TextHidden') hideOwn(votes, seat, event);
    if (event.type !== 'VoteCast' || event.seat !== seat) continue;
    const { vote: id, body, binding, member, ballot, secret } = event;
    const vote = votes.get(id) ?? unknownVote(id, body, binding, at);
    const typed = event.fromPaper ? { fromPaper: true as const } : {};
    const mine = { member, seat, ballot: ballot ?? secret?.ballot ?? null, ...typed };
    const place = vote.cast.findIndex((one) => one.member === member);
    vote.cast = place < 0 ? [...vote.cast, mine] : vote.cast.with(place, mine);
    votes.set(id, vote);
  }
  return [...votes.values()];
}

/** Words that were hidden are hidden from whoever wrote them, if the vote that was read is theirs. */
function hideOwn(
  votes: Map<string, Vote>,
  seat: string,
  { subject, instead, secret }: EventOf<'TextHidden'>,
) {
  if (subject.kind !== 'ballot' || !secret?.seats.includes(seat)) return;
  const vote = votes.get(subject.vote);
  const place = vote?.cast.findIndex((one) => one.member === subject.member) ?? -1;
  const mine = vote?.cast[place];
  if (!vote || !mine?.ballot) return;
  const { explanation, condition } = mine.ballot;
  const ballot = {
    ...mine.ballot,
    explanation: explanation === '' ? '' : instead,
    condition: condition === '' ? '' : instead,
  };
  votes.set(subject.vote, { ...vote, cast: vote.cast.with(place, { ...mine, ballot }) });
}

function unknownVote(id: string, body: string, binding: boolean, openedAt: number): Vote {
  const needed = { kind: 'count' as const, yes: 0, of: 0 };
  return {
    id,
    proposal: '',
    body,
    title: '',
    text: '',
    binding,
    rule: {
      source: '',
      needed,
      members: [],
      veto: [],
      consensusFirst: false,
      basis: 'declared',
      scaledFrom: null,
    },
    openedAt,
    cast: [],
    result: null,
    ballots: null,
    readAt: null,
  };
}

/** Whoever knows a result knows what was said, put right and opened after it. */
function afterAsSeen(vote: Vote): Partial<Vote> {
  const { explained, amended, implementation, implementedAt, followUps, toolRules } = vote;
  return {
    ...(explained && { explained }),
    ...(amended && { amended }),
    ...(implementation && { implementation, implementedAt }),
    ...(followUps && { followUps }),
    ...(toolRules && { toolRules }),
  };
}

/** A binding vote is everybody's; a straw round is the body's, staff's and later the debrief's. */
export function visibleVotes(state: State, to: Audience, history: Happened[]): Vote[] {
  if (to.seat !== null) return ownVotes(to.seat, history);
  const isKnown = (vote: Vote) =>
    to.isStaff || to.isDebrief || vote.body === to.body || (vote.binding && to.isRoom);
  const seesWhoVoted = (vote: Vote) => to.isStaff || vote.body === to.body || (vote.binding && to.isScreen);
  return state.votes.filter(isKnown).map((vote) => ({
    id: vote.id,
    proposal: vote.proposal,
    body: vote.body,
    title: vote.title,
    text: vote.text,
    binding: vote.binding,
    rule: vote.rule,
    ...(vote.kind && { kind: vote.kind }),
    openedAt: vote.openedAt,
    cast: seesWhoVoted(vote) ? castAsSeen(vote, history) : [],
    result: vote.result,
    ballots: vote.ballots,
    readAt: vote.readAt,
    ...(vote.onPaper ? { onPaper: vote.onPaper } : {}),
    ...afterAsSeen(vote),
  }));
}
