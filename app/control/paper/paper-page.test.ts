import { NextIntlClientProvider } from 'next-intl';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { type AnExercise, anExercise, seats } from '../../../exercise/testing/an-exercise';
import { aSheet, enterCard } from '../../../exercise/testing/evening-paper';
import { initialLiveState, type LiveState } from '../../live/live-state';
import { messages } from '../../messages/messages';
import { DeskProvider } from '../frame/desk-context';
import { DeskTabs } from '../frame/desk-tabs';
import { NobodyHere } from './nobody-here';
import { PaperPage } from './paper-page';
import { ToPaper } from './to-paper';

const { lead, ada } = seats;
const goToPaper = { type: 'SetPaperMode', on: true } as const;
const shown = vi.hoisted((): { table: AnExercise | null; present: string[] } => ({
  table: null,
  present: [],
}));

// What the console is told, without a server to tell it.
vi.mock('../../live/live-provider', async (original) => ({
  ...(await original<typeof import('../../live/live-provider')>()),
  useLive: (select: (state: LiveState) => unknown) => select(liveState()),
  useSeatKey: () => ({ exerciseId: 'exr_1', token: '' }),
}));

function liveState(): LiveState {
  if (!shown.table) return initialLiveState;
  const view = shown.table.viewOf('lead');
  const channels = { lead: { cursor: 0, view }, [`seat:${lead}`]: { cursor: 0, view } };
  return { ...initialLiveState, status: 'live', seat: lead, channels, present: shown.present };
}

/** What a part of the console shows to the lead, as markup. */
function markupOf(part: ReactElement, table: AnExercise, present: string[] = [lead]): string {
  shown.table = table;
  shown.present = present;
  const children = createElement(DeskProvider, null, part);
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, intl));
}

const wordsOf = (markup: string) => markup.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
const page = (table: AnExercise) => wordsOf(markupOf(createElement(PaperPage), table));

test('failure 3: when the room has lost its devices, paper is one press away', () => {
  const banner = createElement(NobodyHere);
  const table = anExercise().atStep(1, 'decide');
  expect(wordsOf(markupOf(banner, table))).toContain(
    'No device of any team is here. Clocks and records go on.',
  );
  expect(markupOf(banner, table)).toContain('Go to paper</button>');
  expect(markupOf(banner, table, [lead, ada])).toBe('');
  // Before it is known who is here, nothing is said of it.
  expect(markupOf(banner, table, [])).toBe('');
  expect(markupOf(banner, anExercise())).toBe('');
  expect(markupOf(banner, table.with(lead, goToPaper))).toBe('');
});

test('failure 3: the way to paper stands in the head of the console, and its page among the pages', () => {
  const table = anExercise().atStep(1, 'decide');
  expect(markupOf(createElement(ToPaper), table)).toContain('aria-label="Go to paper"');
  expect(wordsOf(markupOf(createElement(DeskTabs), table))).not.toContain('Paper');
  table.with(lead, goToPaper);
  expect(markupOf(createElement(ToPaper), table)).toContain('aria-label="Type in from paper"');
  expect(wordsOf(markupOf(createElement(DeskTabs), table))).toContain('Paper');
});

test('what the open step asks for stands first, and what is missing is said', () => {
  const table = anExercise().atStep(2, 'decide').with(lead, goToPaper);
  table.with(lead, enterCard());
  const deciding = page(table);
  expect(deciding).toContain('now: cards');
  expect(deciding.indexOf('Cards from their sheets')).toBeLessThan(deciding.indexOf('Forecasts from slips'));
  expect(deciding).toMatch(/North missing missing/u);
  expect(deciding).toMatch(/Council typed in missing no vote yet/u);
  expect(deciding).toContain('Enter the card of North');
  const anticipating = page(table.atStep(2, 'anticipate'));
  expect(anticipating.indexOf('Forecasts from slips')).toBeLessThan(
    anticipating.indexOf('Cards from their sheets'),
  );
});

test('a field of the medians is named by its team and counter-move', () => {
  const table = anExercise().atStep(1, 'anticipate').with(lead, goToPaper);
  expect(markupOf(createElement(PaperPage), table)).toContain('aria-label="North, Stall or feign: median"');
});

test('the votes of a body are typed in member by member, and a device’s vote is left alone', () => {
  const table = anExercise().atStep(1, 'agree').with(lead, goToPaper);
  expect(page(table)).toContain('What the text is called');
  table.with(lead, {
    type: 'EnterProposal',
    body: 'assembly',
    member: 'crane',
    title: 'A mission',
    text: '',
    kind: 'substance',
  });
  expect(page(table)).toContain('Who is at the table');
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  const { vote } = table.last('VoteOpened');
  const words = { explanation: '', condition: '' };
  table
    .with(seats.auk, { type: 'CastVote', vote, choice: 'yes', ...words })
    .with(lead, { type: 'EnterVotes', vote, ballots: { crane: { choice: 'no', ...words } } });
  const voting = page(table);
  expect(voting).toMatch(/Auk Yes No Abstains Takes no part on a device/u);
  expect(voting).toMatch(/Crane Yes No Abstains Takes no part typed in/u);
  expect(voting).toContain('Y, N, A or T chooses');
});

test('a card that was typed in stands in its fields to be put right, until the room has seen it', () => {
  const table = anExercise().atStep(1, 'decide').with(lead, goToPaper);
  for (const team of ['north', 'council'])
    table.with(lead, { type: 'EnterCard', team, move: 1, sheet: aSheet() });
  expect(page(table)).toContain('Correct the card of North');
  expect(markupOf(createElement(PaperPage), table)).toContain('value="Talk first, with a date."');
  expect(page(table.with(lead, { type: 'ShowCards', move: 1 }))).toContain('The room has seen this card.');
});
