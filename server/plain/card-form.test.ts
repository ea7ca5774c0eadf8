import { expect, test } from 'vitest';
import { seats } from '../../exercise/testing/an-exercise';
import { aToolRule, readUnder } from '../../exercise/testing/under-tool-rules';
import { toolNotes } from './card-form';

test('without script a card says which tools a result closed, and why', () => {
  const rule = aToolRule({ when: 'failed', access: 'closed', words: 'No mandate.' });
  const { table, vote } = readUnder([rule], ['auk']);
  expect(String(toolNotes(table.viewOf('team:north')))).toBe('');
  table.with(seats.lead, { type: 'ApplyToolRule', vote, rule: rule.id });
  expect(String(toolNotes(table.viewOf('team:north')))).toBe(
    '<ul><li>“Targeted sanctions” is closed to teams: a card with it gathers no signatures. No mandate.</li></ul>',
  );
});
