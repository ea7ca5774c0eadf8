import type { SupportWords } from '../../exercise/state';
import type { ContentLevel } from '../../exercise/story';
import { type Answer, askServer } from './ask-server';

/** A team as someone who holds the code may know it before they have a seat. */
export interface OfferedTeam {
  id: string;
  name: string;
  /** One capital letter, set in the team's shape. */
  letter: string;
  description: string;
  /** How many sit there. */
  people: number;
  /** How many may sit there. */
  places: number;
}

/** What a join code leads to. */
export interface OfferedExercise {
  title: string;
  scenario: string;
  /** Whether it is a copy of an exercise that is played on from a moment. */
  whatIf: boolean;
  teams: OfferedTeam[];
  /** What the exercise tells of, in Markdown. */
  contentNote: string;
  /** Where and when it happened, of a historical case study; null of fiction. */
  caseStudy: { place: string; period: string } | null;
  /** No text goes out above this level. */
  contentCap: ContentLevel;
  /** Where to turn, as far as the facilitator has written it down. */
  support: SupportWords;
  /** Whether someone may watch without taking part. */
  observers: boolean;
  /** The team, or `observer`, that staff listed for the name; null for a name that is on no list. */
  expected: string | null;
}

/** Whom to seat, and where. A player without a team gets the one with most places free. */
export interface JoinWish {
  code: string;
  name: string;
  team?: string;
  /** Watches without taking part. */
  as?: 'observer';
  /** Takes over the seat that already has this name. */
  takeOver?: true;
}

/** A seat that was taken; the token is its only key. */
export interface TakenSeat {
  exercise: string;
  seat: string;
  token: string;
}

/** What stands behind a code, with the place that staff listed for this name. */
export function lookUpExercise(code: string, name: string): Promise<Answer<OfferedExercise>> {
  return askServer(`/api/join/${encodeURIComponent(code)}?name=${encodeURIComponent(name.trim())}`);
}

/** Takes a seat. */
export function takeSeat(wish: JoinWish): Promise<Answer<TakenSeat>> {
  return askServer('/api/join', wish);
}
