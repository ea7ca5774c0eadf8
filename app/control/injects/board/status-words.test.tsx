import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messages } from '../../../messages/messages';
import { StatusWords } from './status-words';

function said(props: Parameters<typeof StatusWords>[0]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <StatusWords {...props} />
    </NextIntlClientProvider>,
  );
}

test('an armed line says for when, and every other word stands by itself', () => {
  expect(said({ status: 'armed', goingOut: null, armedFor: 42 })).toBe('Armed for 00:42');
  expect(said({ status: 'held', goingOut: null, armedFor: 42 })).toBe('Held');
  expect(said({ status: 'choose-branch', goingOut: null, armedFor: null })).toBe('Choose a branch');
});
