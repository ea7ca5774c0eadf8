import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadEnvironmentFile } from './environment-file.mjs';
import { prepareBuild } from './prepare.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * Prepares what is missing and then becomes the server: it is imported into this process, not started beside it,
 * so that signals, exit code and a kill reach it without anybody passing them on.
 */
export async function startServer() {
  loadEnvironmentFile(projectRoot);
  process.chdir(projectRoot);
  process.env.NODE_ENV = 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  await prepareBuild(projectRoot);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(projectRoot, 'dist', 'server.mjs')).href);
}
