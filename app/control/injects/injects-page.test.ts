import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { anInject, aStory, storyInjects } from '../../../exercise/testing/a-story';
import { type AnExercise, anExercise, seats } from '../../../exercise/testing/an-exercise';
import { initialLiveState, type LiveState } from '../../live/live-state';
import { messages } from '../../messages/messages';
import { DeskProvider } from '../frame/desk-context';
import { InjectsPage } from './injects-page';

const { lead } = seats;
const minute = 60_000;
const shown = vi.hoisted((): { table: AnExercise | null } => ({ table: null }));

// What the console is told and when, without a server to tell it.
vi.mock('../../live/live-provider', async (original) => ({
  ...(await original<typeof import('../../live/live-provider')>()),
  useLive: (select: (state: LiveState) => unknown) => select(liveState()),
}));
vi.mock('../../live/use-now', () => ({ useNow: () => shown.table?.now }));

function liveState(): LiveState {
  const view = shown.table?.state;
  if (!view) return initialLiveState;
  const channels = { lead: { cursor: 0, view }, [`seat:${lead}`]: { cursor: 0, view } };
  return { ...initialLiveState, status: 'live', seat: lead, channels };
}

/** The page of injects as the lead has it. */
function htmlOf(table: AnExercise): string {
  shown.table = table;
  const page = createElement(DeskProvider, null, createElement(InjectsPage));
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children: page };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, intl));
}

const textOf = (html: string) => html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
/** What the page says to the lead, as plain text. */
const pageOf = (table: AnExercise) => textOf(htmlOf(table));

test('the board says what staff did to a line, and the next line takes its place', () => {
  const page = pageOf(
    anExercise()
      .running()
      .with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'The road is no news.' })
      .with(lead, { type: 'ArmInject', inject: 'inj_whisper', minute: 42 }),
  );
  expect(page).toContain('The road is no news.');
  expect(page).toContain('Skipped');
  expect(page).toContain('Armed for 00:42');
  expect(page).toContain('8 of 8 lines');
  expect(page).toContain('Shots were heard near the market.');
});

test('a line that waits for another says so beside the names, and asks a second time', () => {
  const waits = anInject({ number: '9', id: 'inj_waits', plannedMinute: 1, waitsFor: { after: 'inj_loud' } });
  const page = pageOf(
    anExercise({ story: aStory({ script: { injects: [...storyInjects, waits] } }) }).running(),
  );
  expect(page).toContain('Inject 9 waits for something that has not come: inject 7 out.');
  expect(page).toContain('Release anyway');
});

test('failure 8: what went out last can be withdrawn from the head of the board for two minutes', () => {
  const table = anExercise().running().released('inj_cable');
  expect(pageOf(table)).toContain('sent “A cable for North”');
  expect(pageOf(table)).toContain('Withdraw');
  expect(pageOf(table.pass(3 * minute))).not.toContain('sent “A cable for North”');
});

test('a contingency is offered when what it repairs is late', () => {
  const table = anExercise().running();
  expect(pageOf(table)).not.toContain('held in reserve for this');
  expect(pageOf(table.pass(12 * minute))).toContain('North: what inject 3 expects has not come for');
});

test('before it goes out a line is seen as its readers will see it: the paper, its level, and who gets it by name', () => {
  const table = anExercise()
    .running()
    .with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'Later.' });
  const page = htmlOf(table);
  const paper = /<div class="[^"]*" data-mode="cable">.*?<\/div>/u.exec(page)?.[0] ?? '';
  expect(paper).toContain('A cable for North');
  expect(paper).toContain('Shots were heard near the market.');
  expect(paper).toContain(messages.parts.inject.exercise);
  expect(textOf(page)).toContain('Level 2');
  expect(textOf(page)).toMatch(/North : Ada, Ben, and Cleo|North : Ada, Ben and Cleo/u);
});

test('above the content cap the paper has the softer text, and says so', () => {
  const table = anExercise({ contentCap: 1 })
    .running()
    .with(lead, { type: 'SkipInject', inject: 'inj_news', reason: 'Later.' });
  const page = htmlOf(table);
  expect(/data-mode="cable">.*?<\/div>/u.exec(page)?.[0]).not.toContain('Shots were heard');
  expect(textOf(page)).toContain('Softer text');
});
