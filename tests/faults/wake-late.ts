import { setTimeout as pause } from 'node:timers/promises';
import { logOf } from '../support/api';
import type { MortalServer } from './mortal-server';
import { clear, setStage } from './stage';

/** What became of releases whose ten seconds ended while their process could not count them. */
export interface WokeOutcome {
  releases: number;
  /** How many were held for the lead, each once. */
  heldOnce: number;
  /** How many were held more than once. */
  heldAgain: number;
  /** How many reached those they were for, although nobody had said so again. */
  wentOut: number;
}

/** Longer than the ten seconds of a release, in milliseconds. */
const sleepMs = 13_000;

const audience = { teams: 'all', members: [], screen: true };

/**
 * Lets releases go out, stops the process that counts their ten seconds for longer than that, and wakes it.
 *
 * @param servers the one that is stopped first; any others of the same record go on
 */
export async function wakeLate(
  servers: [MortalServer, ...MortalServer[]],
  releases: number,
): Promise<WokeOutcome> {
  const [sleeper] = servers;
  const stage = await setStage([sleeper.origin]);
  try {
    for (let count = 1; count <= releases; count += 1) {
      const words = { title: `Note ${count}`, text: 'Fuel.', from: 'Desk', mode: 'note', level: 0 };
      const answer = await stage.lead.command({ type: 'ReleaseWritten', ...words, audience });
      if (!answer.ok) throw new Error(`A release was refused: ${JSON.stringify(answer)}`);
    }
    sleeper.signal('SIGSTOP');
    await pause(sleepMs);
    sleeper.signal('SIGCONT');
    const { lead } = stage;
    await lead.until(
      () =>
        lead.held.views().some((view) => view.releases.length === releases && view.releases.every(isOver)),
      'every release to be held or out',
    );
    const log = await logOf(sleeper.origin, stage.opened.exercise);
    const held = new Map<string, number>();
    for (const { event } of log) {
      if (event.type === 'ReleaseHeld')
        held.set(String(event.release), (held.get(String(event.release)) ?? 0) + 1);
    }
    const times = [...held.values()];
    return {
      releases,
      heldOnce: times.filter((count) => count === 1).length,
      heldAgain: times.filter((count) => count > 1).length,
      wentOut: log.filter(({ event }) => event.type === 'InjectReleased').length,
    };
  } finally {
    sleeper.signal('SIGCONT');
    clear(stage);
  }
}

function isOver({ status }: { status: string }): boolean {
  return status !== 'going-out';
}
