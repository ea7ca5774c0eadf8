import { paintedAfter, watched } from '../browser/arrivals';
import { pageOfSeat, withChromium } from '../browser/with-chromium';
import { type Report, tell } from '../figures';
import { type BusyRoom, type BusySize, inBusyRoom } from '../servers/busy-console';

/** Rooms of several sizes, and what each may take from ENDEX to the first screen of the debrief, in milliseconds. */
export interface DebriefSize {
  rooms: (BusySize & { aimMs: number })[];
}

/** The question of the first step, as the board shows it. */
const question = 'Who are you now?';
const phone = { width: 360, height: 740 };

/**
 * From the yes to ENDEX until the debrief's first screen is painted: on the console that projects it and on a participant's
 * phone, each a page of a real browser, with everybody else connected.
 */
export async function measureDebrief({ rooms }: DebriefSize, report: Report): Promise<void> {
  for (const { aimMs, ...size } of rooms) {
    const took = await inBusyRoom(size, endexIn);
    const name = `debrief after ${size.events.toLocaleString('en-GB')} events, from ENDEX until painted`;
    tell(report, `${name}, console`, took.console, 'ms', aimMs);
    tell(report, `${name}, phone`, took.phone, 'ms', aimMs);
  }
}

async function endexIn({ server, lead, persons, seats }: BusyRoom) {
  const person = persons[0];
  if (!person) throw new Error('Nobody sits in the room.');
  await seats[0]?.close();
  return withChromium(async (browser) => {
    const console = await pageOfSeat(browser, lead);
    const device = await pageOfSeat(browser, person, phone);
    await Promise.all([watched(console), watched(device)]);
    await console.goto(`${server.origin}/control/${lead.exercise}`);
    await console.getByRole('table').last().waitFor({ timeout: 60_000 });
    await device.goto(`${server.origin}/play/${person.exercise}`);
    await device.getByText('Person 1').first().waitFor({ timeout: 60_000 });
    await console.getByRole('button', { name: 'ENDEX' }).click();
    const arrival = { frame: 'DebriefOpened', shown: question };
    const yes = console.getByRole('dialog').getByRole('button', { name: 'End play' });
    let saidAt = 0;
    const since = () => performance.now() - saidAt;
    const onPhone = paintedAfter(device, arrival, async () => undefined).then(since);
    const onConsole = paintedAfter(console, arrival, async () => {
      saidAt = performance.now();
      await yes.click();
    }).then(since);
    return { console: await onConsole, phone: await onPhone };
  });
}
