import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Hands the comparison its sentences, which no participant's page needs. */
export default async function CompareLayout({ children }: { children: ReactNode }) {
  const {
    reference: _reference,
    authoring: _authoring,
    control: _control,
    replay: _replay,
    papers: _papers,
    ...messages
  } = await getMessages();
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
