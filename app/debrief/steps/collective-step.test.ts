import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { State } from '../../../exercise/state';
import { messages } from '../../messages/messages';
import { anEveningsView } from '../testing/a-view';
import { CollectiveStep } from './collective-step';

/** What stands on paper of the step. */
function read(view: State): string {
  const children = createElement(CollectiveStep, { view, isPaper: true });
  const props = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, props));
  return html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

/** The evening, whose texts were hidden at its end, with its joint action in a move. */
function evening(move: number): State {
  const view = anEveningsView();
  const jointActions = Object.fromEntries(
    Object.entries(view.jointActions).map(([id, action]) => [id, { ...action, move }]),
  );
  return { ...view, jointActions };
}

test('the debrief reads who joined, who bore what and what was kept', () => {
  const text = read(evening(1));
  expect(text).toContain('Offered by North');
  expect(text).toContain('Joins on conditions');
  expect(text).toContain('The table closes. On conditions: 7 flights.');
  expect(text).toContain('Not kept, say staff');
  expect(text).toContain('Nobody can say, says the team itself');
});

test('what was offered in the practice round is left out', () => {
  expect(read(evening(0))).not.toContain(messages.joint.title);
});

test('the debrief reads what came after a result: put right and why, explained, carried out', () => {
  const text = read(evening(1));
  expect(text).toContain('was put right: It was misheard.');
  expect(text).toContain('Dunlin explained its vote');
  expect(text).toContain('Who: The Council. With what: Its own observers.');
});
