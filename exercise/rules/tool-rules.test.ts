import { expect, test } from 'vitest';
import { seats } from '../testing/an-exercise';
import { aDraft } from '../testing/drafts';
import { aSheet } from '../testing/evening-paper';
import { given } from '../testing/given';
import { five } from '../testing/refused-follow-ups';
import { readUnder, aToolRule as rule } from '../testing/under-tool-rules';
import { toolStanding } from '../voting/tool-rules';

const { lead, ada, auk } = seats;
const draft = aDraft();
const sign = { type: 'SignCard', card: draft.id, revision: 1 } as const;

test('EX243 staff put a rule of the scenario to use that the result meets, each once', () => {
  const priced = rule({ when: 'vetoed', access: 'priced', words: 'It costs a friend.' });
  const { table, vote } = readUnder([priced, rule({ id: 'other' })], [], ['bittern']);
  const apply = { type: 'ApplyToolRule', vote, rule: 'sanctions' } as const;
  given(table).when(apply, auk).thenRefused('NotAllowed');
  given(table)
    .when({ ...apply, rule: 'other' }, lead)
    .thenRefused('ToolRuleNotMet');
  given(table).when(apply, lead).thenHappenedLike({
    type: 'ToolRuleApplied',
    tool: 'T22',
    access: 'priced',
    words: 'It costs a friend.',
  });
  given(table).when(apply, lead).thenRefused('ToolRuleNotMet');
  given(table)
    .when({ ...apply, vote: 'vot_none' }, lead)
    .thenRefused('UnknownVote');
});

test('EX243 a rule for a failure is met by a veto, and one for a veto by nothing else', () => {
  const rules = [rule({ id: 'failed', when: 'failed' }), rule({ id: 'vetoed', when: 'vetoed' })];
  const apply = (vote: string, id: string) => ({ type: 'ApplyToolRule', vote, rule: id }) as const;
  const veto = readUnder(rules, [], ['bittern']);
  given(veto.table).when(apply(veto.vote, 'failed'), lead).thenHappenedLike({ type: 'ToolRuleApplied' });
  const failed = readUnder(rules, ['bittern']);
  given(failed.table).when(apply(failed.vote, 'vetoed'), lead).thenRefused('ToolRuleNotMet');
});

test('EX244 a tool that a rule opens makes no card until then', () => {
  const { table, vote } = readUnder([rule({ when: 'failed' })], ['bittern']);
  table.atStep(1, 'reveal').atStep(2, 'decide');
  const later = aDraft({ move: 2 });
  const signLater = { ...sign, card: later.id } as const;
  given(table).when(signLater, ada, { draft: later }).thenRefused('ToolClosed');
  table.with(lead, { type: 'ApplyToolRule', vote, rule: 'sanctions' });
  given(table).when(signLater, ada, { draft: later }).thenHappenedLike({ type: 'CardSigned' });
});

test('EX244 a tool that a result closes makes no card any more', () => {
  const { table, vote } = readUnder([rule({ when: 'failed', access: 'closed' })], ['bittern']);
  table
    .with(lead, { type: 'ApplyToolRule', vote, rule: 'sanctions' })
    .atStep(1, 'reveal')
    .atStep(2, 'decide');
  const later = aDraft({ move: 2 });
  given(table)
    .when({ ...sign, card: later.id }, ada, { draft: later })
    .thenRefused('ToolClosed');
  expect(table.state.votes[0]?.toolRules).toMatchObject([{ tool: 'T22', access: 'closed' }]);
});

test('EX243 a rule holds no longer when a vote that was put right turns the result', () => {
  const { table, vote } = readUnder([rule({ when: 'failed', access: 'closed' })], ['bittern']);
  table.with(lead, { type: 'ApplyToolRule', vote, rule: 'sanctions' });
  expect(toolStanding(table.state, 'T22')).toMatchObject({ access: 'closed', openedBy: [] });
  const put = (member: string, choice: 'yes' | 'no') =>
    table.with(lead, { type: 'AmendVote', vote, member, choice, reason: 'It was misheard.' });
  for (const member of five.filter((one) => one !== 'bittern')) put(member, 'yes');
  expect(table.state.votes[0]?.result?.adopted).toBe(true);
  expect(toolStanding(table.state, 'T22')).toEqual({ access: 'open', words: '', openedBy: [] });
  put('auk', 'no');
  expect(toolStanding(table.state, 'T22').access).toBe('closed');
});

test('EX243 of several rules that were put to use the last one holds', () => {
  const rules = [
    rule({ id: 'closes', when: 'failed', access: 'closed', words: 'No mandate.' }),
    rule({ id: 'prices', when: 'adopted', access: 'priced', words: 'It costs a friend.' }),
  ];
  const { table, vote } = readUnder(rules, ['bittern']);
  expect(toolStanding(table.state, 'T22').access).toBe('open');
  table.with(lead, { type: 'ApplyToolRule', vote, rule: 'closes' });
  expect(toolStanding(table.state, 'T22')).toMatchObject({ words: 'No mandate.', openedBy: [rules[1]] });
  const later = { ...table.state.votes[0]!, id: 'vot_later', result: { adopted: true } as never };
  const used = {
    rule: 'prices',
    tool: 'T22',
    access: 'priced',
    words: 'It costs a friend.',
    at: 1e15,
  } as const;
  const votes = [{ ...later, toolRules: [used] }, ...table.state.votes];
  expect(toolStanding({ ...table.state, votes }, 'T22')).toEqual({
    access: 'priced',
    words: 'It costs a friend.',
    openedBy: [],
  });
});

test('EX244 a sheet from paper is typed in as it was written, also with a tool that is closed', () => {
  const { table } = readUnder([rule({ when: 'failed' })], ['bittern']);
  expect(toolStanding(table.state, 'T22').access).toBe('closed');
  table.with(lead, { type: 'SetPaperMode', on: true });
  given(table)
    .when({ type: 'EnterCard', team: 'north', move: 1, sheet: aSheet({ tool: 'T22' }) }, lead)
    .thenHappenedLike({ type: 'CardSubmitted', how: 'paper' });
});
