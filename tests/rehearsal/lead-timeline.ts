import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { disclose } from '../../exercise/disclose';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState } from '../../exercise/state';
import { createRender } from '../../exercise/testing/render';
import { timelineOf } from '../../exercise/timeline';
import { readEntries, toHappened } from '../../server/hosting/folded';
import type { HttpContext } from '../../server/http/context';

/** The timeline as the lead reads it, in English: from the record, through what the lead's channel may know. */
export async function leadTimeline({ db }: HttpContext, exerciseId: string): Promise<string[]> {
  const told: Happened[] = [];
  for await (const entry of readEntries(createDrizzleEventLog(db), exerciseId, 0)) {
    const happened = toHappened(entry);
    const event = disclose(happened.event, 'lead');
    if (event) told.push({ ...happened, event });
  }
  const render = createRender();
  return timelineOf(told, told.reduce(evolve, initialState)).map(({ sentence }) => render(sentence));
}
