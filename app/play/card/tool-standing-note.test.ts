import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { ToolRule } from '../../../exercise/story';
import { type AnExercise, type SeatName, seats } from '../../../exercise/testing/an-exercise';
import { five } from '../../../exercise/testing/refused-follow-ups';
import { readUnder } from '../../../exercise/testing/under-tool-rules';
import { messages } from '../../messages/messages';
import { ToolStandingNote } from './tool-standing-note';

const shown = vi.hoisted((): { table: AnExercise | null } => ({ table: null }));

// What a team is told, without a server to tell it.
vi.mock('../../live/use-views', () => ({ useView: () => shown.table?.viewOf('team:north') }));

const rules: ToolRule[] = [
  { id: 'closes', body: 'assembly', when: 'failed', tool: 'T14', access: 'closed', words: 'No mandate.' },
  { id: 'prices', body: 'assembly', when: 'adopted', tool: 'T14', access: 'priced', words: 'You pay.' },
  { id: 'opens', body: 'assembly', when: 'adopted', tool: 'T22', access: 'open', words: 'All are bound.' },
];

/** A vote that was read, and the rule that was put to use after it. */
function after(rule: string | null, yes: SeatName[] = ['auk']): AnExercise {
  const { table, vote } = readUnder(rules, yes);
  return rule ? table.with(seats.lead, { type: 'ApplyToolRule', vote, rule }) : table;
}

/** What stands at a tool for a team that sits in no body. */
function note(table: AnExercise, tool: 'T14' | 'T22'): string {
  shown.table = table;
  const children = createElement(ToolStandingNote, { tool });
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, intl));
  return html
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

test('a tool that nothing closed says nothing', () => {
  expect(note(after(null), 'T14')).toBe('');
});

test('a tool that a result closed says why, and what would open it', () => {
  expect(note(after('closes'), 'T14')).toBe(
    'Closed to teams: a card with this tool gathers no signatures. No mandate. What would open it. Assembly: after an adoption “Peace operations” is open to teams at a price. You pay.',
  );
});

test('a tool that waits for a result says which', () => {
  expect(note(after(null), 'T22')).toMatch(/What would open it\. Assembly: after an adoption “Targeted/u);
});

test('a tool with a price says its price', () => {
  expect(note(after('prices', five), 'T14')).toBe('Open at a price. You pay.');
});
