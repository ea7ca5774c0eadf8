import { expect, test } from 'vitest';
import { anEveningsView } from '../testing/a-view';
import { textsRead } from './read-votes';

const view = anEveningsView();

test('a text has its straw round and its vote beside each other', () => {
  const [text] = textsRead(view);
  expect(text).toMatchObject({ title: 'Control has withdrawn this text.', body: 'assembly' });
  expect(text?.straw?.binding).toBe(false);
  expect(text?.binding?.binding).toBe(true);
});

test('every member has a row, in declared order, also one that did not vote', () => {
  const [text] = textsRead(view);
  expect(text?.rows.map(({ member }) => member)).toEqual(text?.binding?.rule.members.map(({ id }) => id));
  expect(text?.rows.some(({ ballot }) => ballot?.choice === 'absent')).toBe(true);
});

test('a no stops the text only where the rule gives it a veto', () => {
  const vetoed = view.votes.map((vote) => ({
    ...vote,
    ballots: vote.ballots?.map((ballot) => ({ ...ballot, choice: 'no' as const })) ?? null,
  }));
  const [text] = textsRead({ ...view, votes: vetoed });
  const stops = text?.rows.filter(({ isVeto }) => isVeto).map(({ member }) => member);
  expect(stops).toEqual(text?.binding?.rule.veto);
});

test('a vote whose result was not read is not shown', () => {
  const unread = view.votes.map((vote) => ({ ...vote, result: null, ballots: null }));
  expect(textsRead({ ...view, votes: unread })).toEqual([]);
});

test('under silence a member that said nothing consented; one that was away did not', () => {
  const silent = view.votes.map((vote) => ({
    ...vote,
    rule: { ...vote.rule, way: { kind: 'silence' as const, minutes: 5 }, absent: ['dunlin'] },
    ballots: vote.ballots?.map((ballot) => ({ ...ballot, choice: 'absent' as const })) ?? null,
  }));
  const isSilent = (of: typeof view) =>
    textsRead(of)[0]?.rows.flatMap((row) => (row.isSilent ? [row.member] : [])) ?? [];
  expect(isSilent({ ...view, votes: silent })).toContain('auk');
  expect(isSilent({ ...view, votes: silent })).not.toContain('dunlin');
  expect(isSilent(view)).toEqual([]);
});
