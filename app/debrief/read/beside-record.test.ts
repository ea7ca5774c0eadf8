import { expect, test } from 'vitest';
import { initialState } from '../../../exercise/state';
import { anEveningsView } from '../testing/a-view';
import { besideRecord } from './beside-record';

const view = anEveningsView();

test('the record of the case stands beside the choices of the same move', () => {
  const [first] = besideRecord(view);
  expect(first?.move).toBe(1);
  expect(first?.acts.map(({ source }) => source)).toEqual(['A report, page 3']);
  expect(first?.cards.length).toBeGreaterThan(0);
});

test('a move that one of them lacks is there with the other', () => {
  const history = [{ move: 9, text: 'Later.', source: 'A report' }];
  const rows = besideRecord({ ...view, debrief: view.debrief && { ...view.debrief, history } });
  expect(rows.at(-1)).toMatchObject({ move: 9, cards: [], acts: history });
  expect(rows[0]?.acts).toEqual([]);
});

test('a story about no case has nothing to compare with', () => {
  expect(besideRecord(initialState)).toEqual([]);
});
