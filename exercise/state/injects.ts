import type { CounterMoveId } from '../../framework/counter-moves';
import type { Confidence } from '../../framework/situation-lines';
import type { SeatId } from '../ids';
import type { TranslatedWords } from '../languages/translations';
import type { ContentLevel, MapMark } from '../story';
import type { Attachment } from './attachments';

/** The text of an inject as it goes out. */
export interface InjectText {
  title: string;
  text: string;
  from: string;
  mode: string;
  level: ContentLevel;
  softened: boolean;
  scenarioTime: string;
  reliability: { confidence: Confidence; words: string } | null;
  /** Files that come with the text; absent where there are none. */
  attachments?: Attachment[];
  /** Places of the story's map that the text is about; absent where there are none. */
  marks?: MapMark[];
  /** The words in the other languages of the story, by language; absent where they are in none. */
  translations?: Record<string, TranslatedWords>;
  /** Set where a view is read in another language than its author's (`readIn`): that of these words. */
  language?: string;
}

/**
 * To whom a release goes, resolved. `teams` and `seats` are known to staff and in the debrief only: elsewhere they are
 * empty, because who else was told is a thing to find out. That it stands on the room screen, everybody sees.
 */
export interface Recipients {
  teams: string[];
  screen: boolean;
  seats: SeatId[];
}

/** One release of an inject, from the moment it starts to go out. */
export interface Release {
  id: string;
  /** The MSEL line; null for an ad-hoc inject and for everybody but staff. */
  inject: string | null;
  /** Its number in the MSEL; staff and the debrief only. Others count what they themselves received. */
  number: string | null;
  /** The counter-move that this release reveals when it goes out. */
  counterMove: CounterMoveId | null;
  status: 'going-out' | 'held' | 'taken-back' | 'released' | 'recalled';
  content: InjectText;
  recipients: Recipients;
  /** Seat that decided the release; staff only. */
  by: SeatId | null;
  decidedAt: number;
  /** When the ten seconds end, in exercise time; staff only. */
  dueAtExercise: number | null;
  releasedAt: number | null;
  /** Set when a correction replaced the text; holds what was said before. */
  corrected: { title: string; text: string } | null;
  /** Set when it was withdrawn; `by` is known to staff only. */
  recalled: { by: SeatId | null; at: number } | null;
  /** Texts that were put right while it was out, the first first, for those who saw them. */
  edits: TextEdit[];
  /** Whom it reached otherwise than by control; staff and the debrief only. They stand among the recipients too. */
  leaks: Leak[];
  /** It reached this audience otherwise than by control; false for staff and the debrief. */
  isHearsay: boolean;
}

/** A text that was out and was put right: what it said before. */
export interface TextEdit {
  title: string;
  text: string;
  at: number;
  /** Who had read it by then, as far as the audience knows: staff all, a seat itself. */
  readBy: SeatId[];
  /** Who put it right; staff only. */
  by: SeatId | null;
}

/** A release became known to others than it was meant for, as when somebody reads a cable aloud. */
export interface Leak {
  teams: string[];
  seats: SeatId[];
  screen: boolean;
  by: SeatId;
  at: number;
}
