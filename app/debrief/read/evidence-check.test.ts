import { expect, test } from 'vitest';
import { noFindings } from '../../../framework/evidence/no-findings';
import { toolIds } from '../../../framework/tools';
import { aCard } from '../testing/a-view';
import { checkedTools, evidencePairs, touchedTensions } from './evidence-check';

const sanctions = aCard({ tool: 'T22', strategy: 'DIS', mechanism: 'DIS-M1' }, { id: 'a' });
const selfProtection = aCard({ tool: 'T20', strategy: 'PRO', mechanism: 'PRO-M2' }, { id: 'b' });

test('the tools that were used are asked about in the order of the source, whoever used them first', () => {
  const checked = checkedTools([sanctions, selfProtection, { ...sanctions, id: 'c', team: 'council' }]);
  expect(checked.map(({ tool, cards }) => [tool, cards.length])).toEqual([
    ['T20', 1],
    ['T22', 2],
  ]);
  const [, targeted] = checked;
  expect(targeted?.asked.length).toBeGreaterThan(0);
  for (const { finding } of targeted?.asked ?? []) expect(finding.questions.length).toBeGreaterThan(0);
});

test('where the review reports no finding, it is said', () => {
  for (const { tool } of noFindings) {
    const [checked] = checkedTools([aCard({ tool })]);
    expect(checked?.asked).toEqual([]);
    expect(checked?.noFinding?.tool).toBe(tool);
  }
});

test('of every tool something is said: a finding with questions, findings without, or that there is none', () => {
  for (const tool of toolIds) {
    const [checked] = checkedTools([aCard({ tool })]);
    expect(
      (checked?.asked.length ?? 0) + (checked?.unconditional ?? 0) > 0 || checked?.noFinding,
    ).toBeTruthy();
  }
});

test('a pair of evidence cards are two sides of a dispute in which a used tool takes part', () => {
  const pairs = evidencePairs([sanctions]);
  expect(pairs.length).toBeGreaterThan(0);
  for (const { dispute, findings } of pairs) {
    expect(dispute?.findings.slice(0, 2)).toEqual(findings.map(({ id }) => id));
  }
  expect(evidencePairs([])).toEqual([]);
});

test('a tension is offered where it touches what was used, in the order of the nine', () => {
  const touched = touchedTensions([sanctions]).map(({ id }) => id);
  expect(touched).toContain('S-2');
  expect(touched).toContain('S-4');
  expect(touched).toEqual([...touched].sort());
  expect(touchedTensions([])).toEqual([]);
});
