import { expect, test } from 'vitest';
import type { DecisionRule } from '../story';
import { ballots, councilRule, fifteen, unionRule } from '../testing/a-council';
import { createRender } from '../testing/render';
import { countVote } from './count-vote';
import { explainVote } from './explain-vote';
import { ruleInForce } from './rule';

const render = createRender();

function explained(letters: string, rule: DecisionRule, { binding = true, seats = 15 } = {}): string {
  const played = fifteen.slice(0, seats);
  const basis = seats === 15 ? 'declared' : 'played';
  const inForce = ruleInForce(
    rule,
    fifteen,
    'substance',
    basis,
    played.map((member) => member.id),
  );
  const { verdict, parts } = explainVote(countVote(inForce, ballots(letters)), binding);
  return [verdict, ...parts].map(render).join(' ');
}

test('EX57 adopted by numbers', () => {
  expect(explained('yyyyyyyyyaaaaaa', councilRule)).toBe(
    'Adopted. 9 yes, 0 no, 6 abstain. 9 of 15 yes votes were needed.',
  );
});

test('EX57 stopped by as many objections as are allowed, with some yes votes or none', () => {
  const minusOne = { ...unionRule('members'), consensusFirst: false };
  const rule: DecisionRule = { ...minusOne, way: { kind: 'no-objection', allowed: 1 } };
  expect(explained('ynaaaaaaaaaaaaa', rule)).toContain('fewer must object than the 1 that said yes.');
  expect(explained('naaaaaaaaaaaaaa', rule)).toContain(
    'One member objected (Member 1); nobody said yes, and more must say yes than object.',
  );
});

test('EX57 not adopted for want of numbers, with absences and one abstention', () => {
  expect(explained('yyyyyyyyannxx--', councilRule)).toBe(
    'Not adopted. 8 yes, 2 no, 1 abstains, 2 do not take part, 2 absent. 9 of 15 yes votes were needed. One more would have been enough.',
  );
});

test('EX57 vetoed, and it would have been adopted', () => {
  expect(explained('nyyyyyyyyyyyyyx', councilRule)).toBe(
    'Not adopted: vetoed. 13 yes, 1 no (Member 1, a permanent member: veto), 0 abstain, 1 does not take part. Without the veto it would have been adopted: 9 of 15 yes votes were needed.',
  );
});

test('EX57 vetoed twice, and it would have failed anyway', () => {
  expect(explained('nnyyyyyyyaaaaaa', councilRule)).toBe(
    'Not adopted: vetoed. 7 yes, 2 no (Member 1, Member 2, permanent members: veto), 6 abstain. It would have failed anyway: 9 of 15 yes votes were needed.',
  );
});

test('EX57 by consensus', () => {
  expect(explained('yyyyyyyyyyyyyaa', unionRule('members'))).toBe(
    'Adopted by consensus. 13 yes, 0 no, 2 abstain. Nobody voted against. Without consensus 10 of 15 yes votes would have been needed.',
  );
});

test('EX57 scaled, and said to be', () => {
  expect(explained('yyyyyaa', councilRule, { seats: 7 })).toBe(
    'Adopted. 5 yes, 0 no, 2 abstain. 5 of 7 yes votes were needed. Scaled from 9 of 15.',
  );
});

test('EX57 a straw round says what would be, and that it binds nobody', () => {
  expect(explained('yyyyyyyyyaaaaaa', councilRule, { binding: false })).toBe(
    'The straw round would pass. 9 yes, 0 no, 6 abstain. 9 of 15 yes votes were needed. Not binding.',
  );
  expect(explained('nyyyyyyyyyaaaaa', councilRule, { binding: false })).toMatch(
    /^The straw round would not pass\./u,
  );
});
