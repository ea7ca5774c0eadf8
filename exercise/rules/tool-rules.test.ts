import { expect, test } from 'vitest';
import type { ToolRule } from '../story';
import { aStory } from '../testing/a-story';
import { anExercise, seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { given } from '../testing/given';

const { lead, ada, auk, bittern } = seats;
const rule = (given: Partial<ToolRule>): ToolRule => ({
  id: 'sanctions',
  body: 'assembly',
  when: 'adopted',
  tool: 'T22',
  access: 'open',
  words: 'The mandate is there.',
  ...given,
});
const draft = aDraft();
const sign = { type: 'SignCard', card: draft.id, revision: 1 } as const;

/** A binding vote under these rules of the scenario, read with a veto or with nobody against. */
function readWith(toolRules: ToolRule[], outcome: 'vetoed' | 'failed') {
  const table = anExercise({ story: aStory({ opening: { toolRules } }) })
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const { vote } = table.last('VoteOpened');
  const choice = outcome === 'vetoed' ? 'no' : 'yes';
  table.with(bittern, { type: 'CastVote', vote, choice, explanation: '', condition: '' });
  return { table: table.with(lead, { type: 'ReadVote', vote }), vote };
}

test('EX243 staff put a rule of the scenario to use that the result meets, each once', () => {
  const priced = rule({ when: 'vetoed', access: 'priced', words: 'It costs a friend.' });
  const { table, vote } = readWith([priced, rule({ id: 'other' })], 'vetoed');
  const apply = { type: 'ApplyToolRule', vote, rule: 'sanctions' } as const;
  given(table).when(apply, auk).thenRefused('NotAllowed');
  given(table)
    .when({ ...apply, rule: 'other' }, lead)
    .thenRefused('ToolRuleNotMet');
  given(table)
    .when(apply, lead)
    .thenHappenedLike({ type: 'ToolRuleApplied', tool: 'T22', access: 'priced', words: 'It costs a friend.' });
  given(table).when(apply, lead).thenRefused('ToolRuleNotMet');
  given(table)
    .when({ ...apply, vote: 'vot_none' }, lead)
    .thenRefused('UnknownVote');
});

test('EX243 a rule for a failure is met by a veto, and one for a veto by nothing else', () => {
  const rules = [rule({ id: 'failed', when: 'failed' }), rule({ id: 'vetoed', when: 'vetoed' })];
  const apply = (vote: string, id: string) => ({ type: 'ApplyToolRule', vote, rule: id }) as const;
  const veto = readWith(rules, 'vetoed');
  given(veto.table).when(apply(veto.vote, 'failed'), lead).thenHappenedLike({ type: 'ToolRuleApplied' });
  const failed = readWith(rules, 'failed');
  given(failed.table).when(apply(failed.vote, 'vetoed'), lead).thenRefused('ToolRuleNotMet');
});

test('EX244 a tool that a rule opens makes no card until then', () => {
  const { table, vote } = readWith([rule({ when: 'failed' })], 'failed');
  table.atStep(1, 'reveal').atStep(2, 'decide');
  const later = aDraft({ move: 2 });
  const signLater = { ...sign, card: later.id } as const;
  given(table).when(signLater, ada, { draft: later }).thenRefused('ToolClosed');
  table.with(lead, { type: 'ApplyToolRule', vote, rule: 'sanctions' });
  given(table).when(signLater, ada, { draft: later }).thenHappenedLike({ type: 'CardSigned' });
});

test('EX244 a tool that a result closes makes no card any more', () => {
  const { table, vote } = readWith([rule({ when: 'failed', access: 'closed' })], 'failed');
  table.with(lead, { type: 'ApplyToolRule', vote, rule: 'sanctions' }).atStep(1, 'reveal').atStep(2, 'decide');
  const later = aDraft({ move: 2 });
  given(table).when({ ...sign, card: later.id }, ada, { draft: later }).thenRefused('ToolClosed');
  expect(table.state.votes[0]?.toolRules).toMatchObject([{ tool: 'T22', access: 'closed' }]);
});
