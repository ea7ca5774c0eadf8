import type { CommandOf } from '../command';
import type { Decision, RejectionCode } from '../decision';
import type { DecisionRule } from '../story';
import { aStory } from './a-story';
import { anExercise, type SeatName, seats } from './an-exercise';
import { aDraft } from './drafts';
import { votingUnder } from './refused-votes';

const { lead, ada, auk } = seats;
const said = { explanation: '', condition: '' } as const;

/** A vote of the small body, in which some say yes and some no, read. Five of seven are needed; the first three hold vetoes. */
export function readWith(yes: SeatName[], no: SeatName[] = [], rule: Partial<DecisionRule> = {}) {
  const { table, vote } = votingUnder(rule);
  for (const name of yes) table.with(seats[name], { type: 'CastVote', vote, choice: 'yes', ...said });
  for (const name of no) table.with(seats[name], { type: 'CastVote', vote, choice: 'no', ...said });
  return { table: table.with(lead, { type: 'ReadVote', vote }), vote };
}

/** Enough to adopt a text. */
export const five: SeatName[] = ['auk', 'bittern', 'crane', 'dunlin', 'egret'];

/** Puts a vote right. */
export const amend = (vote: string, given: Partial<CommandOf<'AmendVote'>> = {}): CommandOf<'AmendVote'> => ({
  type: 'AmendVote',
  vote,
  member: 'auk',
  choice: 'no',
  reason: 'It was misheard.',
  ...given,
});

/** Opens what the rules offer. */
export const take = (
  vote: string,
  given: Partial<CommandOf<'TakeFollowUp'>> = {},
): CommandOf<'TakeFollowUp'> => ({
  type: 'TakeFollowUp',
  vote,
  kind: 'statement',
  to: null,
  note: '',
  ...given,
});

/** Who carries it out. */
export const carryOut = (
  vote: string,
  given: Partial<CommandOf<'SetImplementation'>> = {},
): CommandOf<'SetImplementation'> => ({
  type: 'SetImplementation',
  vote,
  who: 'The Union',
  means: 'Two battalions',
  enforcement: '',
  ...given,
});

/** For every code about what comes after a result, the shortest way to it. */
export const refusedFollowUps = {
  AlreadyExplained: () => {
    const { table, vote } = readWith(five);
    const explain = { type: 'ExplainVote', vote, text: 'We had to.' } as const;
    return table.with(auk, explain).ask(auk, explain);
  },
  BallotSecret: () => {
    const { table, vote } = readWith(five, [], { ballot: 'secret' });
    return table.ask(lead, amend(vote));
  },
  FollowUpNotOffered: () => {
    const { table, vote } = readWith(five);
    return table.ask(lead, take(vote));
  },
  FollowUpTaken: () => {
    const { table, vote } = readWith([]);
    return table.with(lead, take(vote)).ask(lead, take(vote));
  },
  ImplementationEmpty: () => {
    const { table, vote } = readWith(five);
    return table.ask(lead, carryOut(vote, { who: '', means: '' }));
  },
  NotAdopted: () => {
    const { table, vote } = readWith([]);
    return table.ask(lead, carryOut(vote));
  },
  SeatIsHeld: () => {
    const { table, vote } = votingUnder({});
    return table.ask(lead, { type: 'SetNonPlayerVote', vote, member: 'auk', choice: 'yes', reason: 'Won.' });
  },
  StrawBindsNobody: () => {
    const { table, vote } = votingUnder({}, { binding: false });
    return table.with(lead, { type: 'ReadVote', vote }).ask(lead, take(vote));
  },
  ToolClosed: () => {
    const rule = {
      id: 'r',
      body: 'assembly',
      when: 'adopted',
      tool: 'T22',
      access: 'open',
      words: '',
    } as const;
    const table = anExercise({ story: aStory({ opening: { toolRules: [rule] } }) }).atStep(1, 'decide');
    const draft = aDraft();
    return table.ask(ada, { type: 'SignCard', card: draft.id, revision: 1 }, { draft });
  },
  ToolRuleNotMet: () => {
    const { table, vote } = readWith(five);
    return table.ask(lead, { type: 'ApplyToolRule', vote, rule: 'none' });
  },
  UnknownBody: () => {
    const { table, vote } = readWith([]);
    return table.ask(lead, take(vote, { kind: 'body', to: 'assembly' }));
  },
  VoteNotRead: () => {
    const { table, vote } = votingUnder({});
    return table.ask(lead, amend(vote));
  },
} satisfies Partial<Record<RejectionCode, () => Decision>>;
