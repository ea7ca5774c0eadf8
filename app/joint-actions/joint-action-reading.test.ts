import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { JointAction, State } from '../../exercise/state';
import { answer, commit, fly, offered } from '../../exercise/testing/a-joint-action';
import { seats } from '../../exercise/testing/an-exercise';
import { messages } from '../messages/messages';
import { JointActionReading } from './joint-action-reading';

/** What stands on the page, without its marks. */
function read(view: State, action: string): string {
  const children = createElement(JointActionReading, {
    action: view.jointActions[action] as JointAction,
    view,
  });
  const props = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, props));
  return html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

test('a team reads what was offered, who has not answered, and what is missing', () => {
  const { table, action } = offered({ asked: ['council', 'south'] });
  table.with(seats.auk, answer(action, 'not-object'));
  const text = read(table.viewOf('team:south'), action);
  expect(text).toContain('Offered by North');
  expect(text).toContain('Help us to fly people out.');
  expect(text).toContain('Does not object We say not-object.');
  expect(text).toContain('No answer yet: South.');
  expect(text).toContain('The table does not close. Missing: 10 of 10 flights.');
});

test('a commitment stands with its condition and with what staff said of it', () => {
  const { table, action } = offered();
  table.with(seats.auk, answer(action)).with(seats.auk, fly(action, 10));
  table.with(seats.auk, commit(action, 'North pays.'));
  expect(read(table.viewOf('team:north'), action)).toContain('Nobody has looked yet');
  table.with(seats.lead, {
    type: 'CheckCommitment',
    action,
    commitment: table.last('CommitmentMade').commitment,
    verdict: 'not-kept',
    reason: 'Two flew.',
  });
  const text = read(table.viewOf('team:north'), action);
  expect(text).toContain('On condition: North pays.');
  expect(text).toContain('Not kept, say staff: Two flew.');
  expect(text).toContain('The table closes.');
});
