import type { SeatId } from '../ids';

/** The lines of a card that a team writes in its own words. */
export const writtenLines = ['target', 'effect', 'agreement', 'cost', 'changeCourse', 'headline'] as const;
/** One of those lines. */
export type WrittenLine = (typeof writtenLines)[number];

/** What can be hidden: a text that somebody wrote during play. */
export type HiddenSubject =
  | { kind: 'message'; message: string }
  | { kind: 'fact'; fact: string }
  | { kind: 'proposal'; proposal: string }
  | { kind: 'ballot'; vote: string; member: string }
  | { kind: 'argument'; proposal: string; argument: string }
  | { kind: 'card'; card: string; line: WrittenLine }
  | { kind: 'inject'; release: string }
  | { kind: 'joint-offer'; action: string }
  | { kind: 'joint-answer'; action: string; team: string }
  // With its condition, and with what was said of whether it was kept.
  | { kind: 'commitment'; action: string; commitment: string }
  // What a person told the room, by name, that they will do.
  | { kind: 'shared-commitment'; seat: SeatId }
  | { kind: 'talk'; talk: string; line: string }
  | { kind: 'demarche'; demarche: string }
  | { kind: 'forward'; forward: string };

/** That a text was hidden, by whom and why; staff only. The text itself is in the record and nowhere else. */
export interface HiddenText {
  subject: HiddenSubject;
  by: string;
  note: string;
  at: number;
}
