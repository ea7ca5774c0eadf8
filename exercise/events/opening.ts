import type { CaseAcknowledgement } from '../case-study';
import type { ContentLevel, Opening, Script, TeamBrief } from '../story';
import type { VocabularyId } from '../vocabulary';

/** The exercise exists and people may join. The script and the briefs are the secret part, for staff. */
export interface ExerciseOpened {
  type: 'ExerciseOpened';
  opening: Opening;
  joinCode: string;
  /** Injects above this level go out in their softer variant. */
  contentCap: ContentLevel;
  /** Absent: that of HSEEP. */
  vocabulary?: VocabularyId;
  /** Absent: names may be used. */
  chathamHouse?: boolean;
  /** Set for a rehearsal: bots play, time may run faster, and all of it is thrown away. */
  rehearsal?: true;
  /** `caseAcknowledged`: present where the story is a case study. */
  secret?: { script: Script; briefs: TeamBrief[]; caseAcknowledged?: CaseAcknowledgement };
}

/** A team has its own brief: goals, red lines, what it knows. Without the instructions to single members. */
export interface TeamBriefed {
  type: 'TeamBriefed';
  brief: TeamBrief;
}

/** STARTEX: exercise time runs from here. */
export interface ExerciseStarted {
  type: 'ExerciseStarted';
}

/** ENDEX: play is over. */
export interface ExerciseEnded {
  type: 'ExerciseEnded';
}

/** The exercise is closed: it can be read and no longer written. */
export interface ExerciseClosed {
  type: 'ExerciseClosed';
}
