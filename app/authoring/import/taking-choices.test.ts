import { expect, test } from 'vitest';
import type { ImportedInject } from '../../../exercise/authoring/spreadsheet-report';
import { choiceOfValue, columnsWithoutField, valueOfChoice } from './taking-choices';

test('a choice is the same after its way through a list', () => {
  for (const choice of ['all', 'staff', { team: 'all' }, { team: 'team of two' }] as const)
    expect(choiceOfValue(valueOfChoice(choice))).toEqual(choice);
});

test('columns that are no field come once, in the order in which the lines have them', () => {
  const line = (more: Record<string, string>) => ({ more }) as ImportedInject;
  const injects = [line({ Severity: 'High' }), line({ Venue: 'Hall', Severity: 'Low' })];
  expect(columnsWithoutField({ injects })).toEqual(['Severity', 'Venue']);
});
