import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';

/** EX50: a member of a body puts a text before it, under the member's name. EX228: the text has to say something. */
export const tableProposal: Rule<'TableProposal'> = (state, { command, by, id }) => {
  const member = state.seats[by]?.member;
  const body = state.opening?.bodies.find((candidate) => candidate.id === member?.body);
  const sponsor = body?.members.find((candidate) => candidate.id === member?.id);
  if (!body || !sponsor) return refused('NotAMember');
  if (!/[\p{L}\p{N}]/u.test(command.text)) return refused('NoOperativeText');
  return happened({
    type: 'ProposalTabled',
    proposal: idFrom('proposal', id),
    body: body.id,
    title: command.title,
    text: command.text,
    kind: command.kind,
    sponsor: sponsor.name,
  });
};
