import { randomUUID } from 'node:crypto';
import { readDraft } from '../../db/drafts';
import type { ServerContext } from '../live/context';
import { tellDraft } from '../live/draft-handlers';
import { toSent } from '../live/drafts';

/** How often a process says again who is connected to it, in milliseconds. */
const sayAgainMs = 10_000;

/**
 * Takes in what neighbours say, and tells them who is connected here.
 * @returns ways to say who is connected to an exercise now and what staff have open here, and to stop
 */
export function hearNeighbours(
  context: ServerContext,
  onFault: (thrown: unknown) => void,
): {
  sayWhoIsHere: (exerciseId: string) => void;
  sayWhoWorks: (exerciseId: string) => void;
  stop: () => void;
} {
  const { db, hosts, presence, working, neighbours, now } = context;
  const self = randomUUID();
  const sayWhoIsHere = (exerciseId: string) =>
    neighbours.tell('here', self, exerciseId, presence.connected(exerciseId));
  const sayWhoWorks = (exerciseId: string) =>
    neighbours.tell('working', self, exerciseId, working.here(exerciseId));

  neighbours.on('grown', (exerciseId, seq) => {
    hosts
      .known(exerciseId)
      ?.then((host) => (host.seq < seq ? host.lookForNews() : undefined))
      .catch(onFault);
  });
  neighbours.on('here', (process, exerciseId, seats) => {
    if (process !== self) presence.hear(process, exerciseId, seats, now());
  });
  neighbours.on('working', (process, exerciseId, items) => {
    if (process !== self) working.hear(process, exerciseId, items, now());
  });
  neighbours.on('drafted', (exerciseId, draftId) => {
    const tell = async () => {
      const host = await hosts.known(exerciseId);
      const draft = host && (await readDraft(db, exerciseId, draftId));
      if (host && draft) tellDraft(context, exerciseId, toSent(draft, host.state));
    };
    tell().catch(onFault);
  });

  const timer = setInterval(() => {
    for (const exerciseId of presence.watched()) sayWhoIsHere(exerciseId);
    for (const exerciseId of working.watched()) sayWhoWorks(exerciseId);
    presence.forgetSilent(now());
    working.forgetSilent(now());
  }, sayAgainMs);
  timer.unref();
  return { sayWhoIsHere, sayWhoWorks, stop: () => clearInterval(timer) };
}
