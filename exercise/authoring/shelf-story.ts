import type { Story } from '../story';
import type { WholeDraft } from './answers';

/** A scenario of the shelf as somebody reads it who chooses one. Staff only: it holds the script. */
export interface ShelfStory {
  /** In the language that is read, without translations. */
  story: Story;
  /** The same as parts, for what looks at a draft: the preview and the graph. Nothing can be saved in them. */
  draft: WholeDraft;
  /** That of the author first. */
  languages: string[];
  language: string;
  load: TeamReading[];
}

/** How much one team may have to read, in words: before play, and in each move at most. */
export interface TeamReading {
  team: string;
  /** The situation manual, the rules of play and the team's brief, without the instructions to single members. */
  before: number;
  /** By move, in the order of the story; the longest text of each line that may reach somebody of the team. */
  moves: { move: number; words: number }[];
}
