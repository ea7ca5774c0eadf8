import type { NewCommand } from '../../db/log/event-log';
import type { Circumstances, Command } from '../../exercise/command';
import { decide } from '../../exercise/decide';
import type { Rejection } from '../../exercise/decision';
import { eventVersion, type Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import type { Actor } from '../../exercise/ids';
import type { State } from '../../exercise/state';

/** A request to a host: who, what, and the id that makes a resend harmless. */
export interface HostRequest {
  commandId: string;
  by: Actor;
  command: Command;
  /** Finds out what the rules cannot know; asked anew each time the command is decided. */
  circumstances: (state: State) => Promise<Circumstances>;
}

/** An event that is about to be recorded, with the state behind it. */
export interface Step extends Happened {
  state: State;
}

/** What the rules said to one request, provided that the ones before it are recorded. */
export type Verdict<Request extends HostRequest> =
  | { request: Request; kind: 'accepted'; steps: Step[] }
  | { request: Request; kind: 'done' }
  | { request: Request; kind: 'refused'; rejection: Rejection }
  | { request: Request; kind: 'failed'; thrown: unknown };

async function verdictOn<Request extends HostRequest>(
  state: State,
  request: Request,
  at: number,
): Promise<Verdict<Request>> {
  const { commandId, by, command, circumstances } = request;
  try {
    const decision = decide(state, {
      id: commandId,
      by,
      now: at,
      command,
      circumstances: await circumstances(state),
    });
    if (!decision.ok) return { request, kind: 'refused', rejection: decision.rejection };
    if (decision.events.length === 0) return { request, kind: 'done' };
    let after = state;
    const steps = decision.events.map((event): Step => {
      const happened: Happened = { at, event, ...(by === 'system' ? {} : { by }) };
      after = evolve(after, happened);
      return { ...happened, state: after };
    });
    return { request, kind: 'accepted', steps };
  } catch (thrown) {
    // A fault of one request is that request's alone.
    return { request, kind: 'failed', thrown };
  }
}

/** Decides requests one behind the other, each on the state that the ones before it would lead to. */
export async function decideInTurn<Request extends HostRequest>(
  state: State,
  requests: readonly Request[],
  at: number,
): Promise<Verdict<Request>[]> {
  const verdicts: Verdict<Request>[] = [];
  let current = state;
  for (const request of requests) {
    const verdict = await verdictOn(current, request, at);
    verdicts.push(verdict);
    if (verdict.kind === 'accepted') current = verdict.steps.at(-1)?.state ?? current;
  }
  return verdicts;
}

/** What is to be appended for an accepted request. */
export function toNewCommand({ commandId, by }: HostRequest, steps: readonly Step[]): NewCommand {
  const seat = by === 'system' ? null : by;
  return {
    commandId,
    entries: steps.map(({ at, event }) => ({ at, by: seat, version: eventVersion, event })),
  };
}
