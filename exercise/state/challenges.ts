/** Somebody doubts the scenario: kept for the hotwash, so that play goes on. The list of them is the parking lot. */
export interface Challenge {
  id: string;
  /** The team whose doubt it is; null for the room's or staff's own. */
  team: string | null;
  author: string;
  text: string;
  at: number;
  /** When it was dealt with, by whom, and in which words; the words may be empty. */
  answer: { text: string; by: string; at: number } | null;
}
