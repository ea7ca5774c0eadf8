import { z } from 'zod';
import { clockSpeeds } from '../exercise-clock';

const id = z.string().min(1).max(80);

/** What staff may ask of a rehearsal and of bots; which role may ask for which is in `may`. */
export const rehearsalCommands = [
  z.strictObject({ type: z.literal('SetClockSpeed'), speed: z.literal(clockSpeeds) }),
  z.strictObject({ type: z.literal('SwitchConductor'), on: z.boolean() }),
  z.strictObject({
    type: z.literal('StandInWithBots'),
    team: id,
    /** How many; without it all places of a body's team, and two of another. */
    bots: z.int().min(1).max(20).optional(),
  }),
  z.strictObject({ type: z.literal('EndStandIn'), team: id }),
] as const;
