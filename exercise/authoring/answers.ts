import type { AuthoringStatus, Story } from '../story';
import type { DraftFinding, DraftKind, DraftPart } from './draft';

/** A scenario of this installation, as a list shows it. Instants are ISO. */
export interface ScenarioInList {
  /** `scn_…`. An exercise is opened from it as `own:<id>`. */
  id: string;
  title: string;
  status: AuthoringStatus;
  /** Who approved the text as it stands; null before and after a change. */
  approvedBy: string | null;
  /** What the asking account is: owners add authors, archive and approve as everybody else may not. */
  may: AuthorMay;
  createdAt: string;
  /** When and by whom a part was changed last. */
  changedAt: string;
  changedBy: string;
  /** Number of the newest version; 0 before the first. */
  version: number;
  archived: boolean;
}

/** What somebody may do with a scenario. `read` reads, checks and previews; `write` also changes; the owner all. */
export type AuthorMay = 'owner' | 'write' | 'read';

/** A scenario of the shelf: read and cloned, never changed. */
export interface ShelfScenario {
  id: string;
  title: string;
  subtitle: string;
  revision: number;
}

/** Answer to `GET /api/scenarios/library`. (`GET /api/scenarios` is what an exercise can be opened from, and needs no account.) */
export interface ScenarioList {
  shelf: ShelfScenario[];
  own: ScenarioInList[];
}

/** Answer to `GET /api/scenarios/{id}`: all that is not removed, and the clock from which changes are asked. */
export interface WholeDraft {
  scenario: ScenarioInList;
  parts: DraftPart[];
  clock: number;
}

/** Answer to `GET /api/scenarios/{id}/changes?since=`: what changed after that clock. */
export interface DraftChanges {
  /** Ask from here next time. */
  clock: number;
  /** Status and approver, which a change of the text may have put back. */
  scenario: ScenarioInList;
  changed: DraftPart[];
  /** Ids of parts that were removed. */
  removed: string[];
}

/** Answer to a save. `putBack`: the text was approved, and is a draft again. */
export interface PartSaved {
  ok: true;
  part: DraftPart;
  clock: number;
  putBack: boolean;
}

/** Answer to a save that saw an older revision (HTTP 409). Nothing was changed; `part` is null where it was removed. */
export interface PartChanged {
  ok: false;
  code: 'PartChanged';
  message: string;
  part: DraftPart | null;
}

/** One of the kept versions, newest first in a list. */
export interface DraftVersion {
  number: number;
  note: string;
  status: AuthoringStatus;
  by: string;
  at: string;
}

/** Answer to `GET /api/scenarios/{id}/versions/{n}`. */
export interface WholeVersion extends DraftVersion {
  parts: DraftPart[];
}

/** What a part was, newest first in a list. */
export interface PartPast {
  revision: number;
  value: unknown;
  place: number;
  /** From here on until it was brought back it was removed. */
  removed: boolean;
  by: string;
  at: string;
}

/** One more author of a scenario, or its owner. */
export interface ScenarioAuthor {
  /** Names the author in `DELETE …/authors/{account}`. */
  account: string;
  name: string;
  email: string;
  may: AuthorMay;
}

/** An inject that is kept for other scenarios, by one account. */
export interface BankInject {
  id: string;
  title: string;
  /** A `StoryInject`; its ids of teams, bodies and objectives are those of where it comes from. */
  value: unknown;
  /** Title of the scenario that it was taken from; empty when it was written for the bank. */
  fromTitle: string;
  at: string;
}

/** Answer to `POST /api/scenarios`: `{title}`, `{cloneOf}` (of the shelf or `scn_…`) or `{story}`. */
export interface ScenarioMade {
  ok: true;
  scenario: ScenarioInList;
}

/** Answer to `POST …/parts/many` and `POST …/versions/{n}/restore`: as many as were changed, in one step or none. */
export interface PartsSaved {
  ok: true;
  /** What stands now, in the order of what was asked; without what was removed. */
  parts: DraftPart[];
  removed: string[];
  clock: number;
  putBack: boolean;
}

/** What `PUT …/status` carries: the clock of the text that was read, so that nobody approves what they have not seen. */
export interface StatusWanted {
  status: AuthoringStatus;
  clock: number;
}

/** Answer to `POST /api/scenarios/{id}/check`. `story` is there when nothing stops. */
export interface DraftChecked {
  clock: number;
  findings: DraftFinding[];
  story: Story | null;
}

/** What a change of several parts asks for: each makes, changes or removes one. */
export type PartChange =
  | { make: { kind: DraftKind; place?: number; value: unknown } }
  | { change: { part: string; revision: number; value: unknown; place?: number } }
  | { remove: { part: string; revision: number } };
