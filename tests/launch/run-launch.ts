import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../server/launch/project-root.mjs';
import { testEnvironment } from '../run/test-environment.mjs';
import type { Store } from '../support/running-server';

/** How a command of the launch ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `npm run backup` or `npm run restore` for a store, without npm. */
export function runLaunch(
  command: 'backup' | 'restore',
  folder: string | null,
  { dataDir, url = '' }: Store,
): Promise<Ended> {
  const script = join(projectRoot, 'server', 'launch', `${command}.mjs`);
  // Variables that are set, even to nothing, win over the .env of whoever runs the tests.
  const env = { ...testEnvironment(), FORESTALL_DATA_DIR: dataDir, DATABASE_URL: url, REDIS_URL: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...(folder ? [folder] : [])], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** One sentence on standard error and nothing else, as every refusal of the launch. */
export const oneSentence = /^[^\n]+\.\n$/;
