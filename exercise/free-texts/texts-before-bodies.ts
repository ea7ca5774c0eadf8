import type { Proposal, State, Vote } from '../state';
import { type FreeText, textOf } from './free-text';

function ofProposal({ id, title, text, amendments = [], arguments: said = [] }: Proposal): FreeText[] {
  return [
    textOf('proposal', [id, 'title'], title),
    textOf('proposal', [id], text),
    ...amendments.map((one) => textOf('proposal', [id, one.id], one.text)),
    ...said.map((one) => textOf('proposal', [id, one.id], one.text)),
  ];
}

function ofVote({
  id,
  ballots,
  explained = [],
  amended = [],
  implementation,
  followUps = [],
}: Vote): FreeText[] {
  const { who = '', means = '', enforcement = '' } = implementation ?? {};
  return [
    ...(ballots ?? []).flatMap(({ member, explanation, condition }) => [
      textOf('vote', [id, member, 'explanation'], explanation),
      textOf('vote', [id, member, 'condition'], condition),
    ]),
    ...explained.map(({ member, text }, at) => textOf('vote', [id, member, at], text)),
    ...amended.map(({ reason }, at) => textOf('vote', [id, 'amended', at], reason)),
    textOf('vote', [id, 'who'], who),
    textOf('vote', [id, 'means'], means),
    textOf('vote', [id, 'enforcement'], enforcement),
    ...followUps.map(({ note }, at) => textOf('vote', [id, 'follow-up', at], note)),
  ];
}

/** What was written before bodies and about their votes. */
export function textsBeforeBodies({ proposals, votes }: State): FreeText[] {
  return [...proposals.flatMap(ofProposal), ...votes.flatMap(ofVote)];
}
