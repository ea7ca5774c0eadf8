import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./app/i18n/request.ts');

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Types are checked once, by `npm run check`, and not again by every build.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(nextConfig);
