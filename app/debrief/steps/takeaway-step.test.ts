import { NextIntlClientProvider } from 'next-intl';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { scopeNoteOf } from '../../../framework/scope';
import { messages } from '../../messages/messages';
import { anEveningsView } from '../testing/a-view';
import { CloseStep } from './close-step';
import type { StepProps } from './step-props';
import { StrategyStep } from './strategy-step';
import { TakeawayStep } from './takeaway-step';

/** What somebody reads of a step at the end of an evening in which everything happened. */
function shown(step: FunctionComponent<StepProps>, view = anEveningsView()): string {
  const children = createElement(step, { view, isPaper: true });
  const props = { locale: 'en-GB' as const, messages, timeZone: 'UTC', children };
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, props));
  return html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

const { text, source } = scopeNoteOf('not-a-recommendation');

test('failure 23: the debrief ends by saying that there is no right answer, with the word of the source', () => {
  const read = shown(TakeawayStep);
  expect(read).toContain(messages.debrief.takeaway.noRightAnswer);
  expect(read).toContain(text);
  expect(source.work).not.toBe('Forestall');
});

test('failure 23: where the choices of all teams stand side by side, nothing is recommended', () => {
  const read = shown(StrategyStep);
  for (const words of ['North', 'Council', text]) expect(read).toContain(words);
});

test('what may leave the room follows the rule of the exercise', () => {
  const view = anEveningsView();
  const read = (chathamHouse: boolean) => shown(CloseStep, { ...view, chathamHouse });
  expect(read(true)).toContain(messages.debrief.close.rule);
  expect(read(false)).toContain(messages.debrief.close.named);
  expect(read(false)).not.toContain(messages.debrief.close.rule);
});
