import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { emptyCard } from '../../exercise/card';
import { messages } from '../messages/messages';
import { CardGrounds } from './card-grounds';

test('a card without a note of evidence does not say that nobody looked: only its writer is noted', () => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <CardGrounds content={emptyCard} />
    </NextIntlClientProvider>,
  );
  expect(html).toContain('none noted');
  expect(html).not.toContain('not looked at');
});
