import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../run/system-parts.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of the run listens for playwright. */
    chromiumEndpoint: string;
  }
}

/**
 * What Chromium is told: to ask nobody on the network, to do with little shared memory, and that `workshop.test` is this
 * machine. By that name a page is no secure context, as on the plain address of a room's network. As root there is no sandbox.
 */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP workshop.test 127.0.0.1',
];

/** Starts the one Chromium that all end-to-end specs share, and ends it after the last of them. */
export default async function oneChromium(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium on this machine: install one, or name it in CHROMIUM.');
  const server = await chromium.launchServer({
    executablePath,
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  project.provide('chromiumEndpoint', server.wsEndpoint());
  return () => server.close();
}
