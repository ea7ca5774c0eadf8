import { type Decision, happened, refused } from '../decision';
import type { EventOf } from '../event';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { Amendment, Proposal, State } from '../state';

/** A text that can still change, with the name of the member that asks, if it speaks for one in the body. */
function openText(state: State, id: string): Proposal | Decision {
  const proposal = state.proposals.find((candidate) => candidate.id === id);
  if (!proposal) return refused('UnknownProposal');
  const votes = state.votes.filter((vote) => vote.proposal === id);
  // EX234
  if (votes.some((vote) => vote.readAt === null)) return refused('VoteStillOpen');
  return votes.some((vote) => vote.binding) ? refused('TextDecided') : proposal;
}

/** The same for a member of its body: what another body has before it is for a seat the same as nothing. */
function textOfMember(state: State, by: string, id: string): { proposal: Proposal; name: string } | Decision {
  const member = state.seats[by]?.member;
  const body = state.opening?.bodies.find((candidate) => candidate.id === member?.body);
  const name = body?.members.find((candidate) => candidate.id === member?.id)?.name;
  if (!body || name === undefined) return refused('NotAMember');
  if (!state.proposals.some((one) => one.id === id && one.body === body.id))
    return refused('UnknownProposal');
  const proposal = openText(state, id);
  return 'ok' in proposal ? proposal : { proposal, name };
}

/** EX230: further members put their name under a text, each once. */
export const sponsorProposal: Rule<'SponsorProposal'> = (state, { command, by }) => {
  const found = textOfMember(state, by, command.proposal);
  if ('ok' in found) return found;
  const { proposal, name } = found;
  if ([proposal.sponsor, ...(proposal.sponsors ?? [])].includes(name)) return refused('AlreadySponsor');
  return happened({
    type: 'ProposalSponsored',
    proposal: proposal.id,
    body: proposal.body,
    sponsor: name,
  });
};

/** EX231: a member asks to replace words that stand in the text, to strike them, or to add some at its end. */
export const tableAmendment: Rule<'TableAmendment'> = (state, { command, by, id }) => {
  const found = textOfMember(state, by, command.proposal);
  if ('ok' in found) return found;
  const { replaces, text } = command;
  const { proposal, name } = found;
  if (replaces === text) return refused('AmendmentEmpty');
  const amended = withAmendment(proposal, { replaces, text });
  if (typeof amended !== 'string') return amended;
  return happened({
    type: 'AmendmentTabled',
    amendment: idFrom('amendment', id),
    proposal: proposal.id,
    body: proposal.body,
    replaces,
    text,
    sponsor: name,
  });
};

/** EX232: whoever tabled a text can take an amendment over as a friendly one. Nobody has to be asked. */
export const takeAmendment: Rule<'TakeAmendment'> = (state, { command, by }) => {
  const found = textOfMember(state, by, command.proposal);
  if ('ok' in found) return found;
  if (found.proposal.sponsor !== found.name)
    return refused('NotTheSponsor', { name: found.proposal.sponsor });
  return settled(found.proposal, command.amendment, 'friendly');
};

/** EX233: of any other amendment staff say what the body decided, before the text is voted on. */
export const settleAmendment: Rule<'SettleAmendment'> = (state, { command }) => {
  const proposal = openText(state, command.proposal);
  return 'ok' in proposal ? proposal : settled(proposal, command.amendment, command.verdict);
};

function settled(proposal: Proposal, id: string, verdict: EventOf<'AmendmentSettled'>['verdict']): Decision {
  const amendment = proposal.amendments?.find((one) => one.id === id);
  if (!amendment) return refused('UnknownAmendment');
  if (amendment.verdict !== null) return refused('AmendmentDecided');
  const event = {
    type: 'AmendmentSettled',
    amendment: id,
    proposal: proposal.id,
    body: proposal.body,
    verdict,
  } as const;
  if (verdict === 'rejected') return happened(event);
  const text = withAmendment(proposal, amendment);
  return typeof text === 'string' ? happened({ ...event, text }) : text;
}

/** How long a text before a body may be, in characters: as long as one that is tabled. */
const textMax = 6_000;

/**
 * The text as it would read. Refused when the words are gone from it or stand there twice, when it would be too long, or
 * when nothing is left that it asks for.
 */
function withAmendment({ text }: Proposal, change: Pick<Amendment, 'replaces' | 'text'>): string | Decision {
  const { replaces } = change;
  if (text === '' || !text.includes(replaces)) return refused('WordsNotThere');
  const at = text.indexOf(replaces);
  if (replaces !== '' && text.includes(replaces, at + 1)) return refused('WordsNotClear');
  const amended =
    replaces === ''
      ? `${text}\n${change.text}`
      : `${text.slice(0, at)}${change.text}${text.slice(at + replaces.length)}`;
  if (amended.length > textMax) return refused('AmendedTextTooLong', { most: textMax });
  return /[\p{L}\p{N}]/u.test(amended) ? amended.trim() : refused('NoOperativeText');
}
