import { errors, type Page } from 'playwright-core';

/** Opens the step that the plan says comes next. */
export async function openNext(console: Page, step: string): Promise<void> {
  await console.getByRole('button', { name: new RegExp(`^Open ${step}`) }).click();
  await confirmShortDebrief(console);
}

/** Leaves steps out and opens a later one, by the menu. */
export async function skipTo(console: Page, step: string): Promise<void> {
  await console.getByRole('button', { name: 'Skip to' }).click();
  await console.getByRole('menuitem', { name: new RegExp(`^${step}`) }).click();
  await confirmShortDebrief(console);
}

/** A run in short time comes close to no limit, but a slow machine may; the question is answered as a person would. */
async function confirmShortDebrief(console: Page): Promise<void> {
  const question = console.getByRole('button', { name: 'Go on with a shorter debrief' });
  await question.click({ timeout: 300 }).catch((thrown: unknown) => {
    if (!(thrown instanceof errors.TimeoutError)) throw thrown;
  });
}

/** Chooses a line of the MSEL by its title. */
export async function chooseInject(console: Page, title: string): Promise<void> {
  await console.getByRole('button', { name: title, exact: true }).click();
  await console.getByRole('heading', { name: title }).first().waitFor();
}

/** Releases the inject of a title and does not wait the ten seconds. */
export async function releaseNow(console: Page, title: string): Promise<void> {
  await chooseInject(console, title);
  await console.getByRole('button', { name: /^Release to/ }).click();
  await console.getByRole('button', { name: 'Send now' }).click();
  await console.getByRole('button', { name: 'Send now' }).waitFor({ state: 'detached' });
}

/** Chooses what is to be opened, by its whole title. */
export async function chooseScenario(page: Page, title: string): Promise<void> {
  const entry = page.locator('label', { has: page.getByText(title, { exact: true }) });
  await entry.getByRole('radio').check({ force: true });
}
