import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

let connecting: Promise<Browser> | undefined;

/**
 * The one Chromium of the run. Take a context per person from it (`newContext`) and close the context, never the
 * browser: other specs use it.
 */
export function sharedBrowser(): Promise<Browser> {
  connecting ??= chromium.connect(inject('chromiumEndpoint'));
  return connecting;
}
