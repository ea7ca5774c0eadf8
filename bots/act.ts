import type { CardContent } from '../exercise/card';
import type { SeatCommand } from '../exercise/command';
import type { MechanismId } from '../framework/mechanisms';
import type { ToolId } from '../framework/tools';

/** What a bot may do: exactly what a person at a screen may send. */
export type Act =
  | { kind: 'command'; command: SeatCommand }
  /** Takes the pen of the team's card, where it does not hold it, and saves the whole card. */
  | { kind: 'write-card'; move: number; content: CardContent }
  /** Keeps a private pick. */
  | { kind: 'pick'; move: number; tool: ToolId; mechanism: MechanismId };

/** Something that a bot means to do. */
export interface Plan {
  /** Names the act among all of this seat's: one act has one key, however often it is planned. */
  key: string;
  /** When, in milliseconds of exercise time. */
  at: number;
  act: Act;
}

/** A way of acting: what a bot that has it means to do next, as far as it can see. */
export type Habit<View> = (sight: View) => Plan[];

/** Plans a command. */
export function command(key: string, at: number, asked: SeatCommand): Plan {
  return { key, at, act: { kind: 'command', command: asked } };
}
