import '@fontsource-variable/public-sans/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource/ibm-plex-mono/400.css';
import '@fontsource/ibm-plex-mono/500.css';
import './globals.css';
import sansFile from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LiveAnnouncer } from './parts/live-announcer';
import { SkipLink } from './parts/skip-link';
import { colorSchemeScript } from './theme/color-scheme';
import { readingSizeScript } from './theme/reading-size';

/** Titles are "what · Forestall". Nothing of an exercise is ever for a search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#14181b' },
    { media: '(prefers-color-scheme: dark)', color: '#ecedea' },
  ],
};

/** The ground of every page: language, colour scheme, skip link, the one live region. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // The pages of the reference are written by the server; console, replay, comparison and papers have layouts that hand them theirs.
  const [locale, all] = await Promise.all([getLocale(), getMessages()]);
  const {
    reference: _reference,
    authoring: _authoring,
    control: _control,
    replay: _replay,
    compare: _compare,
    papers: _papers,
    ...messages
  } = all;
  return (
    <html lang={locale} dir="ltr" data-mantine-color-scheme="light" suppressHydrationWarning>
      <head>
        {/* The interface's letters only; the serif may arrive a moment later. */}
        <link rel="preload" href={sansFile} as="font" type="font/woff2" crossOrigin="anonymous" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which has to run before the first paint. */}
        <script dangerouslySetInnerHTML={{ __html: `${colorSchemeScript};${readingSizeScript}` }} />
      </head>
      <body>
        <NextIntlClientProvider messages={messages}>
          <SkipLink />
          {children}
          <LiveAnnouncer />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
