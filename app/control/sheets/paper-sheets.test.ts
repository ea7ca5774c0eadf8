import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { type AnExercise, anExercise, seats } from '../../../exercise/testing/an-exercise';
import { tools } from '../../../framework/tools';
import { initialLiveState, type LiveState } from '../../live/live-state';
import { messages } from '../../messages/messages';
import { PaperSheets } from './paper-sheets';

const shown = vi.hoisted((): { table: AnExercise | null } => ({ table: null }));

// What the console is told, without a server to tell it.
vi.mock('../../live/live-provider', async (original) => ({
  ...(await original<typeof import('../../live/live-provider')>()),
  useLive: (select: (state: LiveState) => unknown) => select(liveState()),
}));

function liveState(): LiveState {
  const view = shown.table?.viewOf('lead');
  if (!view) return initialLiveState;
  const channels = { lead: { cursor: 0, view }, [`seat:${seats.lead}`]: { cursor: 0, view } };
  return { ...initialLiveState, status: 'live', seat: seats.lead, channels };
}

/** The pages of paper, each as its words. */
function pages(): string[] {
  shown.table = anExercise();
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children: createElement(PaperSheets) };
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, intl));
  return html
    .split(/<section[^>]*(?=aria-label)/u)
    .slice(1)
    .map((page) => page.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' '));
}

test('every page of paper says that it is an exercise', () => {
  expect(pages().length).toBeGreaterThan(8);
  for (const page of pages()) expect(page).toContain('EXERCISE · Small, fictional · EXERCISE');
});

test('there is a sheet for each team, and every tool with its code', () => {
  for (const team of ['North', 'Council'])
    expect(pages().filter((page) => page.includes(`Strategy card, ${team}`))).toHaveLength(1);
  const codes = pages().find((page) => page.includes('Tools and their codes')) ?? '';
  for (const { id, name } of tools) expect(codes).toContain(`${id} ${name}`);
});

test('every member of a body has a ballot and a placard', () => {
  const members = shown.table?.state.opening?.bodies[0]?.members ?? [];
  const ballots = pages().find((page) => page.includes('Ballot, Assembly')) ?? '';
  const placards = pages().at(-1) ?? '';
  for (const { name } of members) {
    expect(ballots).toContain(name);
    expect(placards).toContain(name);
  }
});

test('what a team or a member reads alone stands on a page that says so, and on no other', () => {
  const withText = (text: string) => pages().filter((page) => page.includes(text));
  expect(withText('You decide.')).toHaveLength(1);
  expect(withText('You decide.')[0]).toContain('Only for North.');
  expect(withText('Ask for a delay first.')).toHaveLength(1);
  expect(withText('Ask for a delay first.')[0]).toContain('Only for Auk.');
});
