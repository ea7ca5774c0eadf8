import type { Page } from 'playwright-core';
import type { SeatClient } from '../../client/seat-client';
import type { AppServer } from '../support/app-server';
import type { Person } from '../support/cast';

/** What the scenes share: the server, the exercise, and who is in the room. */
export const stage = {
  server: undefined as unknown as AppServer,
  code: '',
  exercise: '',
  cast: {} as Record<string, Person>,
  /** Members of the Council without a screen. */
  council: [] as SeatClient[],
};

/** The lines of Velmara's MSEL that the story releases. */
export const titles = {
  lists: 'Wardens list households in the river districts',
  minister: 'Interior Minister asks about guarantees',
  tesh: 'Tesh asks what protection is real',
  oneOption: 'One option, within five minutes',
  burned: 'Houses burned in Ketterford; accounts differ',
  morrow: 'Instruction to Morrow’s representative',
};

const person = (name: string): Person => {
  const found = stage.cast[name];
  if (!found) throw new Error(`${name} is not in the room.`);
  return found;
};
/** The browser of somebody in the room. */
export const page = (name: string) => person(name).page;
/** The facilitator's console. */
export const ruth = () => page('Ruth');

/** On a phone one pane is seen at a time; on a laptop there is nothing to choose. */
export async function phoneTab(name: string, tab: string): Promise<void> {
  if ((page(name).viewportSize()?.width ?? 0) > 760) return;
  await page(name)
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${tab}`) })
    .click();
}

/** Somebody sees a report of this title on their own screen. */
export async function readsTitle(name: string, title: string): Promise<void> {
  await phoneTab(name, 'What happened');
  await page(name).getByRole('heading', { name: title }).first().waitFor();
}

/** Chooses one of several by its words; the control itself lies under its label. */
export async function choose(on: Page, name: string | RegExp): Promise<void> {
  await on.getByRole('radio', { name }).first().check({ force: true });
}

/** A member votes on their own screen, with an explanation or condition. */
export async function voteAs(name: string, choice: string, words: string): Promise<void> {
  await phoneTab(name, 'Vote');
  await choose(page(name), choice);
  await page(name)
    .getByLabel(/Explanation of vote|What would you need to not object/)
    .fill(words);
  await page(name)
    .getByRole('button', { name: /^(Vote yes|Vote no|Abstain) for/ })
    .click();
  await page(name)
    .getByText(/^You (voted|abstained)/)
    .first()
    .waitFor();
}
