import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Channel } from '../../exercise/channel';
import { disclose } from '../../exercise/disclose';
import { evolve } from '../../exercise/evolve';
import { initialState } from '../../exercise/state';
import { type AnExercise, anExercise, seats } from '../../exercise/testing/an-exercise';
import { messages } from '../messages/messages';
import { earlierText } from '../play/happened/earlier-text';
import { InjectView, type InjectViewInject } from './inject-view';

const { lead } = seats;

/** What a person of a team reads of its newest inject. */
function readBy(table: AnExercise, team: string): string {
  const release = viewOf(table, `team:${team}`).releases.at(-1);
  if (!release) return '';
  const { content, isHearsay } = release;
  const inject: InjectViewInject = {
    ...content,
    mode: content.mode as InjectViewInject['mode'],
    releasedAt: 0,
    reliability: null,
    putRight: earlierText(release),
    isHearsay,
  };
  const view = createElement(InjectView, { inject });
  const intl = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children: view };
  return renderToStaticMarkup(createElement(NextIntlClientProvider, intl));
}

function viewOf(table: AnExercise, channel: Channel) {
  return table.happenings.reduce((view, { at, event }) => {
    const told = disclose(event, channel);
    return told ? evolve(view, { at, event: told }) : view;
  }, initialState);
}

function sent() {
  const table = anExercise().running().released('inj_cable');
  return { table, release: table.state.releases[0]?.id ?? '' };
}

test('failure 25: a text that is put right says so, and what it said, to those who had it', () => {
  const { table, release } = sent();
  expect(readBy(table, 'north')).not.toContain('Text put right');
  const { title, text } = table.state.releases[0]!.content;
  table.with(lead, { type: 'EditReleased', release, title, text: 'There is a market.' });
  expect(readBy(table, 'north')).toContain('Text put right');
  expect(readBy(table, 'north')).toContain(`Was: “${text}”`);
  table.with(lead, { type: 'EditReleased', release, title: 'A letter', text: 'There is a market.' });
  expect(readBy(table, 'north')).toContain(`Was: “${title}”`);
});

test('failure 7: who learns of an inject by a leak reads that it became known, and no one else does', () => {
  const { table, release } = sent();
  const audience = { teams: ['council'], members: [], screen: false };
  table.with(lead, { type: 'MarkLeaked', release, audience });
  expect(readBy(table, 'council')).toContain('Became known, not sent to you');
  expect(readBy(table, 'north')).not.toContain('Became known');
});
