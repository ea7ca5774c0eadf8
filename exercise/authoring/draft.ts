import type {
  EvaluationGuide,
  Opening,
  Persona,
  Script,
  StoryBody,
  StoryInject,
  StoryMove,
  StoryTeam,
  TeamBrief,
} from '../story';

/** What a scenario under work is made of, in the order in which an editor shows it. `story` is there exactly once. */
export const draftKinds = [
  'story',
  'section',
  'team',
  'body',
  'move',
  'inject',
  'persona',
  'objective',
  'note',
] as const;
/** One kind of part. */
export type DraftKind = (typeof draftKinds)[number];

/** What stands on the whole story and is no list of its own. Fields mean what they mean in `Opening` and `Script`. */
export type StoryFields = Omit<
  Opening,
  'scenarioId' | 'revision' | 'manual' | 'teams' | 'bodies' | 'moves' | 'objectives' | 'contacts'
> &
  Pick<Script, 'tellTales' | 'cuts' | 'record' | 'illustrates' | 'columns'>;

/** A team with the brief that only it reads; null while nobody has written one. */
export interface DraftTeam {
  team: StoryTeam;
  brief: Omit<TeamBrief, 'team'> | null;
}

/** An objective with how it is observed; null while nobody has written that. */
export interface DraftObjective {
  id: string;
  text: string;
  guide: Omit<EvaluationGuide, 'objective'> | null;
}

/** A ready body by its id, as a scenario file may name it instead of writing it out. */
export interface ReadyBodyNamed {
  ready: string;
  team: string;
  year?: number;
  rule?: string;
  id?: string;
  name?: string;
  members?: (string | { id: string; name?: string; interests?: string })[];
}

/** What each kind of part holds when it is sound. While it is written, fields may be empty or missing; the check says so. */
export interface DraftValues {
  story: StoryFields;
  /** A section of the situation manual, in Markdown. */
  section: { heading: string; text: string };
  team: DraftTeam;
  body: StoryBody | ReadyBodyNamed;
  move: StoryMove;
  inject: StoryInject;
  persona: Persona;
  objective: DraftObjective;
  /** A note of the facilitator's script. */
  note: { heading: string; text: string };
}

/** What a part is before it is stored: without who wrote it and when. */
export type PartContent<K extends DraftKind = DraftKind> = {
  [Kind in K]: {
    kind: Kind;
    /** Order within the kind; a fraction stands between its neighbours. */
    place: number;
    value: DraftValues[Kind];
  };
}[K];

/** One part of a scenario under work. A save carries the revision it saw; an older one is refused and changes nothing. */
export type DraftPart<K extends DraftKind = DraftKind> = PartContent<K> & {
  /** `prt_…`, for good: it survives renames and moves. */
  id: string;
  /** Grows by one with each change of this part, from 1. */
  revision: number;
  /** Who changed it last, as people see them. */
  by: string;
  /** When, as an ISO instant. */
  at: string;
};

/** Where a finding stands and how much it weighs. */
export interface DraftFinding {
  /** Stable: screens and tools may rely on it. */
  code: string;
  /** One sentence for the author. */
  sentence: string;
  /** Id of the part it is in; null when it is about the whole. */
  part: string | null;
  /** Where in the part's value, as `branches.2.softer`; null when it is about the whole part. */
  field: string | null;
  /** `stops`: no exercise can be opened before it is mended. `look`: worth a look, the author may leave it. */
  weight: 'stops' | 'look';
}
