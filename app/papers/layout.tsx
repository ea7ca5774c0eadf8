import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Hands the papers page its sentences and the console's, whose frame it stands in. */
export default async function PapersLayout({ children }: { children: ReactNode }) {
  const {
    reference: _reference,
    authoring: _authoring,
    replay: _replay,
    compare: _compare,
    ...messages
  } = await getMessages();
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
