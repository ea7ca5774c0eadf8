/** A team or staff doubt the scenario. Play goes on; the doubt waits in the parking lot for the hotwash. */
export interface ScenarioChallenged {
  type: 'ScenarioChallenged';
  challenge: string;
  /** Null for the room's or staff's own doubt. */
  team: string | null;
  author: string;
  text: string;
}

/** Staff dealt with a challenge. */
export interface ChallengeAnswered {
  type: 'ChallengeAnswered';
  challenge: string;
  /** What was said; may be empty. */
  text: string;
  by: string;
}
