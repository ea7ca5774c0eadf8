import { loadEnvironmentFile } from './environment-file.mjs';
import { prepareInstall } from './prepare.mjs';
import { projectRoot } from './project-root.mjs';
import { restartable } from './restartable.mjs';
import { papersBundle, serverBundle, spreadsheetsBundle } from './server-bundle.mjs';

/** The bundle of development, beside the one that `npm start` serves from. */
const bundle = 'server.dev.mjs';

/** Installs what is missing, then bundles and restarts the server on every change until the process is ended. */
export async function watchServer() {
  loadEnvironmentFile(projectRoot);
  process.chdir(projectRoot);
  await prepareInstall(projectRoot);
  const server = restartable(process.execPath, ['--enable-source-maps', `dist/${bundle}`], {
    ...process.env,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.end());
  const { context } = await import('esbuild');
  // Read anew for each job: nothing has to be started again for them.
  const papers = await context({ ...papersBundle(projectRoot, bundle), logLevel: 'warning' });
  const sheets = await context({ ...spreadsheetsBundle(projectRoot, bundle), logLevel: 'warning' });
  const watcher = await context({
    ...serverBundle(projectRoot, bundle),
    logLevel: 'warning',
    plugins: [{ name: 'restart', setup: (step) => step.onEnd(({ errors }) => afterBundle(errors, server)) }],
  });
  await Promise.all([papers.watch(), sheets.watch(), watcher.watch()]);
}

/** A bundle with errors leaves the running server alone: esbuild has printed what is wrong. */
function afterBundle(errors, server) {
  if (errors.length === 0) void server.restart();
}
