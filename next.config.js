import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n/request.ts',
  experimental: {
    // Messages are parsed by the build, which spares every browser 9 kB of parser. `t.raw` does not work with it.
    messages: {
      path: ['./app/messages', './exercise/messages'],
      format: 'json',
      locales: 'infer',
      precompile: true,
    },
  },
});

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Types are checked once, by `npm run check`, and not again by every build: TypeScript 7 ships no compiler API.
  typescript: { ignoreBuildErrors: true },
  // These bring files of their own (WebAssembly, native code, worker threads) and are loaded by Node as they are.
  serverExternalPackages: ['@electric-sql/pglite', '@node-rs/argon2', 'pino', 'postgres'],
  // Otherwise a lock file in a folder above the checkout makes Next take that folder for the project.
  turbopack: { root: import.meta.dirname },
  // By default a build asks the network about advisories; nothing here is asked from elsewhere.
  experimental: { agentUpgrade: false },
};

export default withNextIntl(nextConfig);
