import type { Database } from '../../db/database';
import { type ExerciseRow, findExercise, listExercisesForAccount } from '../../db/exercises';
import { forksAmong, forksOf } from '../../db/forks';
import { type ProcessFacts, processFacts } from '../../exercise/comparing/process-facts';
import { type MoveBeside, sideBySide } from '../../exercise/comparing/side-by-side';
import type { Fork, State } from '../../exercise/state';
import { storyKind } from '../../exercise/story-kind';
import { readState } from './read-state';

/** As many of the newest runs are compared at most; the older ones of a scenario change no median that is read. */
const runsMax = 20;

/** A what-if beside the exercise that it is a copy of. */
export interface ComparedPair {
  parent: { exercise: string; title: string };
  fork: { exercise: string } & Pick<Fork, 'moment' | 'forkedAt'>;
  teams: { id: string; name: string }[];
  moves: MoveBeside[];
}

/** A run of the scenario, without a name. */
export interface ComparedRun {
  isThis: boolean;
  facts: ProcessFacts;
}

/** What an exercise can be compared with. */
export interface Comparison {
  title: string;
  /** Whether it is about something that happened. */
  isCase: boolean;
  isWhatIf: boolean;
  /** Whether whoever asked leads it; everybody else is told no runs. */
  isLead: boolean;
  pairs: ComparedPair[];
  runs: ComparedRun[];
}

/** Whether play is over. */
export const isOver = ({ phase }: Pick<State, 'phase'>) => phase === 'ended' || phase === 'closed';

/**
 * Compares an exercise with its what-ifs, or as a what-if with its parent, and the runs of its scenario with each other.
 * @param isLead whether whoever asks leads it. A controller may sit in a what-if that is played, and may be a guest of this
 *   one evening: what runs, and other evenings, are for the lead.
 */
export async function compare(db: Database, exercise: ExerciseRow, isLead: boolean): Promise<Comparison> {
  const [own] = await forksAmong(db, [exercise.id]);
  const of = own ? [own] : await forksOf(db, exercise.id);
  const pairs: ComparedPair[] = [];
  for (const { parentId, exerciseId } of of) {
    const pair = await pairOf(db, parentId, exerciseId, isLead);
    if (pair) pairs.push(pair);
  }
  const isWhatIf = own !== undefined;
  const isCase = storyKind((await readState(db, exercise.id)).opening) === 'case';
  return {
    title: exercise.title,
    isCase,
    isWhatIf,
    isLead,
    pairs,
    runs: isLead ? await runsOf(db, exercise) : [],
  };
}

async function pairOf(
  db: Database,
  parentId: string,
  forkId: string,
  isLead: boolean,
): Promise<ComparedPair | null> {
  // A rehearsal that was thrown away left its what-ifs behind.
  const [parent, made] = [await findExercise(db, parentId), await findExercise(db, forkId)];
  if (!parent || !made) return null;
  const [was, is] = [await readState(db, parentId), await readState(db, forkId)];
  if (!is.fork || !(isLead || isOver(is))) return null;
  const { moment, forkedAt } = is.fork;
  return {
    parent: { exercise: parent.id, title: parent.title },
    fork: { exercise: forkId, moment, forkedAt },
    teams: (was.opening?.teams ?? []).map(({ id, name }) => ({ id, name })),
    moves: sideBySide(was, is),
  };
}

/** The runs of a scenario that ended, in the order of their dates. Rehearsals and what-ifs are in no list of exercises. */
async function runsOf(db: Database, { id, accountId, scenarioId }: ExerciseRow): Promise<ComparedRun[]> {
  const rows = (await listExercisesForAccount(db, accountId)).filter(
    (row) => row.scenarioId === scenarioId && row.endedAt !== null,
  );
  const runs: ComparedRun[] = [];
  for (const row of rows.slice(0, runsMax))
    runs.push({ isThis: row.id === id, facts: processFacts(await readState(db, row.id)) });
  return runs.sort((one, other) => (one.facts.startedAt ?? 0) - (other.facts.startedAt ?? 0));
}
