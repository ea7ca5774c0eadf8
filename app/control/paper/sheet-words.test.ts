import { expect, test } from 'vitest';
import { emptyCard } from '../../../exercise/card';
import { blankSheet, enteredSheet, sheetOf } from './sheet-words';

test('a tool and a headline are a sheet; the rest stays empty', () => {
  expect(enteredSheet({ ...blankSheet, tool: 't22', headline: ' Talk first. ' })).toEqual({
    headline: 'Talk first.',
    tool: 'T22',
    strategy: null,
    mechanism: null,
    target: '',
    effect: '',
    counterMove: null,
    agreement: '',
    cost: '',
    changeCourse: '',
    signers: [],
  });
});

test('a mechanism says which strategy it serves, unless the sheet says another', () => {
  expect(enteredSheet({ ...blankSheet, mechanism: 'DIS-M1' }).strategy).toBe('DIS');
  expect(enteredSheet({ ...blankSheet, mechanism: 'DIS-M1', strategy: 'DEG' }).strategy).toBe('DEG');
});

test('names stand with commas between them, and six are as many as a sheet has room for', () => {
  expect(enteredSheet({ ...blankSheet, signers: 'Ada,  Ben ,,' }).signers).toEqual(['Ada', 'Ben']);
  expect(enteredSheet({ ...blankSheet, signers: 'a,b,c,d,e,f,g' }).signers).toHaveLength(6);
});

test('what was typed in can be typed over', () => {
  const content = {
    ...emptyCard,
    tool: 'T22',
    mechanism: 'DIS-M1',
    strategy: 'DIS',
    headline: 'Talk.',
    course: 'abandon',
  } as const;
  const sheet = sheetOf(content, ['Ada', 'Ben']);
  const { signers, ...lines } = enteredSheet(sheet);
  expect(lines).toMatchObject({
    tool: 'T22',
    mechanism: 'DIS-M1',
    strategy: 'DIS',
    headline: 'Talk.',
    course: 'abandon',
  });
  expect(signers).toEqual(['Ada', 'Ben']);
});
