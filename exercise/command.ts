import type { z } from 'zod';
import type { CardContent } from './card';
import type { commandSchema } from './commands/schema';
import type { Actor, SeatId } from './ids';
import type { PickSpread, SeatRole } from './state';
import type { ContentLevel, Story } from './story';

/** A request from a seat, parsed. */
export type SeatCommand = z.infer<typeof commandSchema>;

/** What only the server itself asks for: opening, joining, and what has become due. */
export type SystemCommand =
  | {
      type: 'OpenExercise';
      story: Story;
      joinCode: string;
      contentCap: ContentLevel;
      places: Record<string, number>;
      rehearsal?: true;
    }
  | { type: 'TakeSeat'; seat: SeatId; name: string; role: SeatRole; team: string | null; bot?: true }
  | { type: 'TakeOverSeat'; seat: SeatId }
  | { type: 'CompleteRelease'; release: string }
  | { type: 'HoldRelease'; release: string }
  | { type: 'PauseForAbsence'; since: number };

/** Any request. */
export type Command = SeatCommand | SystemCommand;
/** The name of a command. */
export type CommandType = Command['type'];
/** The command of one name. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** A card's draft as it lies beside the log when a command is decided. */
export interface CardDraft {
  id: string;
  team: string;
  move: number;
  revision: number;
  content: CardContent;
}

/**
 * What the rules cannot know by themselves and the server found out for this command: who is present, the draft that is
 * signed, how private picks are spread, the anonymous texts, shuffled.
 */
export interface Circumstances {
  present: SeatId[];
  draft?: CardDraft | null;
  spreads?: Record<string, PickSpread['spread']>;
  reflections?: string[];
}

/** A command with who sent it, its id, and the instant, all stamped by the server. */
export interface Envelope<C extends Command = Command> {
  id: string;
  by: Actor;
  now: number;
  command: C;
  circumstances: Circumstances;
}
