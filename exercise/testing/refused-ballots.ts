import { anExercise } from './an-exercise';
import { ada, auk, ballot, lead, read, running, voting } from './ways-to-refusals';

/** For every code about casting votes and reading their result, the shortest way to it. */
export const refusedBallots = {
  AlreadyVoted: () => {
    const { table, vote } = voting();
    return table
      .with(auk, { type: 'CastVote', vote, ...ballot })
      .ask(auk, { type: 'CastVote', vote, ...ballot });
  },
  EnteredByTeam: () => {
    const { table, vote } = voting();
    table.with(auk, { type: 'CastVote', vote, ...ballot }).with(lead, { type: 'SetPaperMode', on: true });
    return table.ask(lead, { type: 'EnterVotes', vote, ballots: { auk: ballot } });
  },
  NotAMember: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(ada, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' }),
  NotVotedYet: () => {
    const { table, vote } = voting();
    return table.ask(auk, { type: 'ChangeVote', vote, ...ballot });
  },
  UnknownMember: () => {
    const { table, vote } = voting();
    table.with(lead, { type: 'SetPaperMode', on: true });
    return table.ask(lead, { type: 'EnterVotes', vote, ballots: { nobody: ballot } });
  },
  UnknownProposal: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(lead, { type: 'OpenVote', proposal: 'prp_none', binding: true, basis: 'declared' }),
  UnknownVote: () => running().ask(lead, { type: 'ReadVote', vote: 'vot_none' }),
  VoteClosed: () => {
    const { table, vote } = read();
    return table.ask(lead, { type: 'ReadVote', vote });
  },
  VoteStillOpen: () => {
    const { table, proposal } = voting();
    return table.ask(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  },
};
