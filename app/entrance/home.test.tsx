import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { messages } from '../messages/messages';
import { Home } from './home';

const home = (showsRehearsals: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={messages} timeZone="UTC">
      <Home showsRehearsals={showsRehearsals} />
    </NextIntlClientProvider>,
  );

test('the way to a rehearsal stands on the home page only where visitors may watch one', () => {
  expect(home(true)).toContain('href="/see-it-run"');
  expect(home(false)).not.toContain('see-it-run');
  expect(home(false)).not.toContain(messages.home.seeText);
});
