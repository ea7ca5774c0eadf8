import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Hands the authoring pages their sentences, which no participant's page needs. */
export default async function ScenariosLayout({ children }: { children: ReactNode }) {
  const {
    reference: _reference,
    control: _control,
    replay: _replay,
    compare: _compare,
    papers: _papers,
    ...messages
  } = await getMessages();
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
