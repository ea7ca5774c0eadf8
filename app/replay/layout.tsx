import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Hands a replay its sentences and the console's, which is one of the screens that it shows. */
export default async function ReplayLayout({ children }: { children: ReactNode }) {
  const {
    reference: _reference,
    authoring: _authoring,
    compare: _compare,
    ...messages
  } = await getMessages();
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
