import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type CardContent, emptyCard } from '../../exercise/card';
import { messages } from '../messages/messages';
import { CardGrounds } from './card-grounds';

const htmlOf = (content: CardContent) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <CardGrounds content={content} />
    </NextIntlClientProvider>,
  );

test('what a team says of its course stands with the card, and nothing where it says nothing', () => {
  expect(htmlOf({ ...emptyCard, course: 'abandon' })).toContain('Abandon it');
  expect(htmlOf(emptyCard)).not.toContain('The course so far');
});

test('a card without a note of evidence does not say that nobody looked: only its writer is noted', () => {
  const html = htmlOf(emptyCard);
  expect(html).toContain('none noted');
  expect(html).not.toContain('not looked at');
});
