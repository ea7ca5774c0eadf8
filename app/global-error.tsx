'use client';

import './globals.css';
import { NextIntlClientProvider } from 'next-intl';
import { FailedWords } from './failed/failed-words';
import failed from './messages/en/failed.json';
import { schemeNow } from './theme/color-scheme';

/** Stands for everything, when what is around every page failed: it has the words of no provider and brings its own. */
export default function AllFailed({ reset }: { reset: () => void }) {
  return (
    <html lang="en-GB" dir="ltr" data-mantine-color-scheme={schemeNow()}>
      <body>
        <NextIntlClientProvider locale="en-GB" messages={{ failed }}>
          <FailedWords onAgain={reset} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
