import { expect, test } from 'vitest';
import type { CommandOf } from '../../../exercise/command';
import { lineOf } from '../../../exercise/msel/effective-line';
import { seats } from '../../../exercise/testing/an-exercise';
import { suggested } from '../../../exercise/testing/ways-to-refusals';
import { approvedWords } from './approved-words';
import { branchOf } from './msel-line';

const { lead, simcell } = seats;

/** What the release form of the answer holds, after the controller has judged. */
function judged(judgement: CommandOf<'JudgeRedMove'>['judgement']) {
  const { table, suggestion } = suggested();
  const words = () => {
    const view = table.viewOf('lead');
    const inject = lineOf(view, 'inj_answer_1');
    if (!inject) throw new Error('The story has no answer.');
    return approvedWords(view, inject, branchOf(view, inject));
  };
  expect(words()).toBeNull();
  table.with(lead, { type: 'JudgeRedMove', suggestion, judgement });
  return { table, words };
}

test('what the red cell wrote stands in the release form once it is approved', () => {
  const { table, words } = judged({ verdict: 'approved' });
  expect(words()).toEqual({ title: 'They answer: talks are put off', text: 'Later.' });
  table.with(simcell, { type: 'ChooseCounterMove', move: 1, counterMove: 'CM5', protects: 'Time.' });
  expect(words()).toBeNull();
});

test('what was returned, or replaced by a branch of the script, does not', () => {
  expect(judged({ verdict: 'returned', reason: 'Say less.' }).words()).toBeNull();
  const replaced = { verdict: 'replaced', reason: 'Fits.', counterMove: 'CM2', protects: 'Time.' } as const;
  expect(judged(replaced).words()).toBeNull();
});
