import type { Page } from 'playwright-core';

/** What somebody has to do with their hands until a card counts. */
export interface Acts {
  taps: number;
  /** Choices from a menu. */
  choices: number;
  /** Lines to type. */
  lines: number;
}

/** Somebody who writes a card, and whose acts are counted. */
export function aWriter(page: Page) {
  const acts: Acts = { taps: 0, choices: 0, lines: 0 };
  return {
    acts,
    async press(name: string | RegExp) {
      acts.taps += 1;
      await page.getByRole('button', { name }).first().click();
    },
    /** One of several words or sentences; the control itself lies under its label. */
    async pick(name: string | RegExp) {
      acts.taps += 1;
      await page.getByRole('radio', { name }).first().check({ force: true });
    },
    async choose(field: string, label: string) {
      acts.choices += 1;
      await page.getByLabel(field, { exact: true }).selectOption({ label });
    },
    async type(field: string, words: string) {
      acts.lines += 1;
      await page.getByLabel(field, { exact: true }).fill(words);
    },
  };
}
