import type { Page } from 'playwright-core';
import { aCommand, give } from '../seats/command';
import type { BusyRoom } from '../servers/busy-console';
import { stage } from './rounds';

/** Something that is done at the console while its main thread is watched. */
interface Reading {
  name: string;
  prepare?: (page: Page) => Promise<unknown>;
  work: (page: Page) => Promise<void>;
}

/** How far the wheel turns at once, in pixels, and how often: from end to end of five hundred lines. */
const wheel = { by: 600, times: 50 };
const stillMs = 5_000;
const keys = 10;
/** Where the pointer is while the wheel turns: low in the window, over the list. In pixels. */
const pointerAt = 700;

/** What is read of the main thread of a console: while nothing happens, while lists are scrolled, while somebody works. */
export function readings(room: BusyRoom): Reading[] {
  return [
    { name: 'nothing happens for 5 s', work: (page) => page.waitForTimeout(stillMs) },
    { name: 'list of injects scrolled', work: scrolled },
    {
      name: 'next line chosen by key',
      work: async (page) => {
        for (let n = 0; n < keys; n += 1) await page.keyboard.press('j');
      },
    },
    { name: 'sixty acknowledgements at once', work: (page) => everybodyReads(room, page) },
    {
      name: 'words typed to find a line',
      work: (page) => page.getByRole('searchbox').pressSequentially('clinic'),
    },
    {
      name: 'timeline of injects opened',
      prepare: (page) => page.getByRole('searchbox').fill(''),
      work: async (page) => {
        await page.getByText('Timeline', { exact: true }).click();
        await page.getByRole('columnheader', { name: 'Plan and actual' }).waitFor();
        await nextFrame(page);
        await nextFrame(page);
      },
    },
    { name: 'timeline of injects scrolled', work: scrolled },
    {
      name: 'questions to control scrolled',
      prepare: (page) => page.getByRole('tab', { name: 'SimCell' }).click(),
      work: scrolled,
    },
  ];
}

/** Turns the wheel over the middle column to its end and back, a frame at a time. */
async function scrolled(page: Page): Promise<void> {
  const box = await page.getByRole('tabpanel').boundingBox();
  if (!box) throw new Error('The console shows no page.');
  await page.mouse.move(box.x + box.width / 2, pointerAt);
  for (const by of [wheel.by, -wheel.by]) {
    for (let n = 0; n < wheel.times; n += 1) {
      await page.mouse.wheel(0, by);
      await nextFrame(page);
    }
  }
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Everybody opens at the same instant what went out last; over when the console shows the last of them. */
async function everybodyReads({ controller, seats, persons }: BusyRoom, page: Page): Promise<void> {
  const { release, sendNow } = await stage(controller);
  await give(controller, sendNow);
  const read = aCommand({ type: 'AcknowledgeInject', release }).command;
  await Promise.all(seats.map((seat) => give(seat, aCommand(read))));
  const each = persons.filter(({ team }) => team === persons[0]?.team).length;
  const teams = new Set(persons.map(({ team }) => team)).size;
  await page.waitForFunction(
    ({ words, count }) =>
      [...document.querySelectorAll('td')].filter((cell) => cell.textContent === words && cell.title !== '')
        .length === count,
    { words: `${each} of ${each}`, count: teams },
  );
}
