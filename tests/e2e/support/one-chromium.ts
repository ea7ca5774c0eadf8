import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../run/system-parts.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of the run listens for playwright. */
    chromiumEndpoint: string;
  }
}

/** Starts the one Chromium that all end-to-end specs share, and ends it after the last of them. */
export default async function oneChromium(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium on this machine: install one, or name it in CHROMIUM.');
  const server = await chromium.launchServer({
    executablePath,
    // Chromium refuses its sandbox to root, and small containers have little shared memory.
    args:
      process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : ['--disable-dev-shm-usage'],
  });
  project.provide('chromiumEndpoint', server.wsEndpoint());
  return () => server.close();
}
