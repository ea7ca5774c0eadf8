import type { CommandOf } from '../command';
import type { Decision, RejectionCode } from '../decision';
import type { DecisionRule, Story } from '../story';
import { aStory, sevenMembers } from './a-story';
import { AnExercise, anExercise } from './an-exercise';
import { auk, ballot, lead, voting } from './ways-to-refusals';

/** Silence broken, with a reason. */
export const objection = { choice: 'break-silence', explanation: 'Too soon.', condition: '' } as const;

/** The small story whose body decides by more than yes votes. */
export function storyWith(rule: Partial<DecisionRule>): Story {
  const story = aStory();
  const [body] = story.opening.bodies;
  if (!body) return story;
  const bodies = [{ ...body, rule: { ...body.rule, ...rule } }];
  return { ...story, opening: { ...story.opening, bodies } };
}

/** A text before the body, which is put to the vote next. */
export function tabled(rule: Partial<DecisionRule> = {}) {
  const table = new AnExercise(storyWith(rule))
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  const open = { type: 'OpenVote', proposal, binding: true, basis: 'declared' } as const;
  return { table, open };
}

/** The same with its vote open, whoever is recused or missing. */
export function votingUnder(rule: Partial<DecisionRule>, roll: Partial<CommandOf<'OpenVote'>> = {}) {
  const { table, open } = tabled(rule);
  table.with(lead, { ...open, ...roll });
  return { table, vote: table.last('VoteOpened').vote };
}

/** For every code about who takes part in a vote and how, the shortest way to it. */
export const refusedVotes = {
  ChairCannotVote: () => {
    const { table, open } = tabled({ way: { kind: 'chair', member: 'auk' } });
    return table.ask(lead, { ...open, absent: ['auk'] });
  },
  ChoiceNotOffered: () => {
    const { table, vote } = voting();
    return table.ask(auk, { type: 'CastVote', vote, ...ballot, choice: 'break-silence' });
  },
  MemberAbsent: () => {
    const { table, vote } = votingUnder({}, { absent: ['auk'] });
    return table.ask(auk, { type: 'CastVote', vote, ...ballot });
  },
  MemberRecused: () => {
    const { table, vote } = votingUnder({}, { recused: ['auk'] });
    return table.ask(auk, { type: 'CastVote', vote, ...ballot });
  },
  NoOperativeText: () =>
    anExercise()
      .atStep(1, 'agree')
      .ask(auk, { type: 'TableProposal', title: 'A', text: '***', kind: 'substance' }),
  NobodyMayVote: () => {
    const { table, open } = tabled();
    return table.ask(lead, { ...open, recused: sevenMembers.map(({ id }) => id) });
  },
  QuorumOutOfReach: () => {
    const { table, open } = tabled({ quorum: { kind: 'count', members: 7 } });
    return table.ask(lead, { ...open, absent: ['auk'] });
  },
  SignaturesDoNotFit: () => {
    const { table, open } = tabled();
    return table.ask(lead, { ...open, signatures: 2 });
  },
  SilenceOver: () => {
    const { table, vote } = votingUnder({ way: { kind: 'silence', minutes: 1 } });
    return table.pass(60_000).ask(auk, { type: 'CastVote', vote, ...objection });
  },
  SilenceRuns: () => {
    const { table, vote } = votingUnder({ way: { kind: 'silence', minutes: 1 } });
    return table.ask(lead, { type: 'ReadVote', vote });
  },
  WordsMissing: () => {
    const { table, vote } = votingUnder({ way: { kind: 'silence', minutes: 1 } });
    return table.ask(auk, { type: 'CastVote', vote, ...ballot, choice: 'break-silence' });
  },
} satisfies Partial<Record<RejectionCode, () => Decision>>;
