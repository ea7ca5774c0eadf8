import type { z } from 'zod';
import type { CardContent } from './card';
import type { CaseAcknowledgement } from './case-study';
import type { commandSchema } from './commands/schema';
import type { EventOf } from './event';
import type { Actor, SeatId } from './ids';
import type {
  ForkMoment,
  ForkParent,
  InviteRole,
  InviteUses,
  Odds,
  PickSpread,
  ReadyAttachment,
  SeatRole,
} from './state';
import type { ContentLevel, Story } from './story';
import type { VocabularyId } from './vocabulary';

/** A request from a seat, parsed. */
export type SeatCommand = z.infer<typeof commandSchema>;

/** What only the server itself asks for: opening, joining, and what has become due. */
export type SystemCommand =
  // In the record of a what-if: where it comes from, and what ends with the copied stretch.
  | { type: 'ForkExercise'; parent: ForkParent; moment: ForkMoment }
  | { type: 'BeginWhatIf'; joinCode: string }
  | {
      type: 'OpenExercise';
      story: Story;
      joinCode: string;
      contentCap: ContentLevel;
      places: Record<string, number>;
      vocabulary?: VocabularyId;
      chathamHouse?: boolean;
      rehearsal?: true;
      acknowledged?: CaseAcknowledgement;
    }
  | {
      type: 'TakeSeat';
      seat: SeatId;
      name: string;
      role: SeatRole;
      team: string | null;
      member?: string | null;
      invite?: string;
      bot?: true;
    }
  // For the seat that sent the file, once the server has looked at its bytes.
  | { type: 'AddAttachment'; attachment: ReadyAttachment }
  | { type: 'TakeOverSeat'; seat: SeatId }
  | ({ type: 'CarryItems' } & Omit<EventOf<'ItemsCarried'>, 'type'>)
  | { type: 'CompleteRelease'; release: string }
  | { type: 'HoldRelease'; release: string }
  | { type: 'ReleaseArmed'; inject: string; arm: string }
  | { type: 'LapseArmed'; inject: string; arm: string }
  | { type: 'PauseForAbsence'; since: number };

/** What staff ask for and the server completes: the token of a link is made here, and answered once. */
export type CompletedCommand = { type: 'InviteStaff'; role: InviteRole; uses: InviteUses; tokenHash: string };

/** Any request. */
export type Command = SeatCommand | CompletedCommand | SystemCommand;
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
  /** What people of each team forecast alone, shuffled. */
  ownForecasts?: Record<string, Odds[]>;
  /** Anonymous answers of a form by item, each item shuffled by itself. */
  answers?: Record<string, string[]>;
}

/** A command with who sent it, its id, and the instant, all stamped by the server. */
export interface Envelope<C extends Command = Command> {
  id: string;
  by: Actor;
  now: number;
  command: C;
  circumstances: Circumstances;
}
