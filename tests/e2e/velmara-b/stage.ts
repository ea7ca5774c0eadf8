import type { AppServer } from '../support/app-server';
import { aPerson, type Person } from '../support/cast';

/** What the scenes share: the server, the rehearsal, and who came to it. */
export const stage = {
  server: undefined as unknown as AppServer,
  code: '',
  exercise: '',
  cast: {} as Record<string, Person>,
};

/** The lines of Velmara in three hours that the story releases. */
export const titles = {
  lists: 'Wardens list households in the river districts',
  minister: 'Interior Minister asks about guarantees',
  diesel: 'Three importers take most of the diesel',
};

/** The browser of somebody who came. */
export function page(name: string): Person['page'] {
  const found = stage.cast[name];
  if (!found) throw new Error(`${name} has not come.`);
  return found.page;
}

/** Opens a page of a console by its name. */
export async function turnTo(name: string, tab: string): Promise<void> {
  await page(name)
    .getByRole('tab', { name: new RegExp(`^${tab}`) })
    .click();
}

/** Ruth makes a link for a role, and somebody comes in by it on a device of their own. */
export async function comeIn(name: string, role: string): Promise<void> {
  const ruth = page('Ruth');
  await ruth.getByLabel('Come in as').selectOption({ label: role });
  await ruth.getByRole('button', { name: 'Make a link' }).click();
  const link = (await ruth.getByText(/\/invite\/[^#]+#/).textContent()) ?? '';
  await ruth.getByRole('button', { name: 'Hide the link' }).click();
  const person = await aPerson(name, 'console');
  stage.cast[name] = person;
  const { hash, pathname } = new URL(link);
  await person.page.goto(stage.server.origin + pathname + hash);
  await person.page.getByLabel('Your name').fill(name);
  await person.page.getByRole('button', { name: 'Come in' }).click();
  await person.page.waitForURL(/\/control\//);
}

/** Sets how fast the rehearsal runs; the server says when it does. */
export async function setSpeed(name: string, times: 1 | 20): Promise<void> {
  const speed = page(name).getByRole('radio', { name: `${times} ×`, exact: true });
  await speed.click({ force: true });
  await page(name)
    .getByRole('radio', { name: `${times} ×`, exact: true, checked: true })
    .waitFor();
}
