import { conductorPlans } from '../../bots/conductor';
import { type Memory, newMemory, nextPlan, remember } from '../../bots/next-plan';
import { playerPlans } from '../../bots/player';
import type { Seat } from '../../exercise/state';
import type { Host } from '../hosting/host';
import type { ServerContext } from '../live/context';
import type { PutPrivate } from '../live/private-handlers';
import { conductorSight, playerSight } from './bot-sight';
import { createPerform } from './perform-act';

/** How often bots look whether something is due, in milliseconds. */
const lookMs = 250;

/** The bots of the exercises that are live in this process. */
export interface Bots {
  /** Looks whether bots play in an exercise: after every commit, and when its host is opened. */
  watch(host: Host): void;
  /** Plays the bots of an exercise no more, and resolves when what they were doing is done. */
  leave(exerciseId: string): Promise<void>;
  /** Lets every bot do one thing that is due. The process does so by itself several times a second. */
  step(): Promise<void>;
  stop(): void;
}

const botsOf = (host: Host): Seat[] =>
  Object.values(host.state.seats).filter((seat) => seat.bot && !seat.removed);

/**
 * Plays the bots: each sees what its own seat is told and acts through the handlers that answer a socket. Where several
 * processes host an exercise, each plays its bots; one act has one id, so it happens once.
 * @param putPrivate keeps private picks, as it does for people
 */
export function createBots(context: ServerContext, putPrivate: PutPrivate): Bots {
  const { hosts, log } = context;
  const playing = new Set<string>();
  const memories = new Map<string, Memory>();
  const perform = createPerform(context, putPrivate);

  async function actFor(host: Host, seat: Seat): Promise<void> {
    const name = `${host.exerciseId} ${seat.id}`;
    const memory = memories.get(name) ?? newMemory();
    memories.set(name, memory);
    const isPlayer = seat.role === 'player';
    const sight = isPlayer
      ? await playerSight(context, host, seat)
      : await conductorSight(context, host, seat);
    const plans = 'room' in sight ? conductorPlans(sight) : playerPlans(sight);
    const plan = nextPlan(plans, sight.time, memory);
    if (plan) remember(memory, plan, await perform(host, seat.id, plan), sight.time);
  }

  function forget(exerciseId: string): void {
    playing.delete(exerciseId);
    for (const name of memories.keys()) if (name.startsWith(`${exerciseId} `)) memories.delete(name);
  }

  async function play(exerciseId: string): Promise<void> {
    const host = await hosts.known(exerciseId);
    if (!host) return forget(exerciseId);
    try {
      // Together, so that what they send in one moment is decided and recorded together, as a room's is.
      await Promise.all(botsOf(host).map((seat) => actFor(host, seat)));
    } catch (thrown) {
      log.warn({ err: thrown, exerciseId }, 'bots could not play');
    }
  }

  // One look at a time: a bot that is still writing would be taken for one that has not begun.
  let underWay: Promise<unknown> | null = null;
  async function step(): Promise<void> {
    while (underWay) await underWay;
    underWay = Promise.all([...playing].map(play));
    await underWay;
    underWay = null;
  }

  const timer = setInterval(() => {
    if (!underWay && playing.size > 0) void step();
  }, lookMs);
  timer.unref();
  return {
    watch(host) {
      const isOpen = host.state.phase !== 'none' && host.state.phase !== 'closed';
      if (isOpen && botsOf(host).length > 0) playing.add(host.exerciseId);
      else forget(host.exerciseId);
    },
    async leave(exerciseId) {
      forget(exerciseId);
      while (underWay) await underWay;
    },
    step,
    stop: () => clearInterval(timer),
  };
}
