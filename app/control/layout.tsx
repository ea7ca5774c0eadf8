import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Hands the console its sentences, which are a good part of all there are and which no participant's page needs. */
export default async function ControlLayout({ children }: { children: ReactNode }) {
  const {
    reference: _reference,
    authoring: _authoring,
    compare: _compare,
    replay: _replay,
    papers: _papers,
    ...messages
  } = await getMessages();
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
