import type { SeatCommand } from '../../exercise/command';
import type { Refusal } from './ack';

/** Where a draft lies. */
export interface DraftPlace {
  kind: 'card' | 'forecast' | 'proposal';
  move: number;
  /** Which of the move's, from 1. */
  ordinal: number;
}

/** The whole of a draft as it was typed, on top of the revision that was seen, with the counter of the pen. */
export interface DraftSave extends DraftPlace {
  penCounter: number;
  revision: number;
  content: object;
}

/** An answer that only this person reads again. */
export interface PrivateInput {
  kind: 'pick' | 'baseline' | 'forecast' | 'commitment';
  /** The move of a pick or a forecast. */
  move?: number;
  content: object;
}

/** What a seat asks for and this device keeps until the server has answered. */
export type Request =
  | {
      name: 'command';
      command: SeatCommand;
      /** The topic of the draft that is signed, while it is not saved: the signature takes the revision of that save. */
      signs?: string;
    }
  | ({ name: 'putPrivate' } & PrivateInput)
  | ({ name: 'saveDraft' } & DraftSave);

/** A request that waits for its answer. */
export interface Pending {
  /** A command's id; it stays the same however often the request is sent. */
  id: string;
  /** Its place in the line of this seat, rising. */
  order: number;
  /** Raised when something newer takes its place before the answer. */
  version: number;
  request: Request;
  /** The content of a save whose answer was lost: the server may have it. */
  tried?: object;
}

/** A request that the server refused and whose sentence has not been read where it was given. */
export interface Returned extends Pending {
  refusal: Refusal;
  /** What stands on the draft instead, where it was a draft. */
  standing?: object;
}

/** What a draft of a place is about, as a word. */
export function draftTopic({ kind, move, ordinal }: DraftPlace): string {
  return `draft ${kind} ${move} ${ordinal}`;
}

/** What a private answer is about, as a word. */
export function privateTopic({ kind, move = 0 }: Pick<PrivateInput, 'kind' | 'move'>): string {
  return `${kind} ${move}`;
}

/** What a request is about, as a word: the screen asks by it whether one waits, and a newer answer finds the older. */
export function topicOf(request: Request): string {
  if (request.name === 'saveDraft') return draftTopic(request);
  if (request.name === 'putPrivate') return privateTopic(request);
  const { command } = request;
  switch (command.type) {
    case 'SignCard':
      return `${command.type} ${command.card}`;
    case 'AcknowledgeInject':
      return `${command.type} ${command.release}`;
    case 'CastVote':
    case 'ChangeVote':
      return `Vote ${command.vote}`;
    default:
      return command.type;
  }
}
