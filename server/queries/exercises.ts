import { type Database, database } from '../../db/database';
import { type ExerciseRow, listExercisesForAccount } from '../../db/exercises';
import { listForksForAccount } from '../../db/forks';
import { listRehearsalsForAccount } from '../../db/rehearsals';
import { findScenario } from '../scenarios';

/** An exercise in the list of its facilitator. Instants in epoch milliseconds. */
export interface ListedExercise {
  id: string;
  code: string;
  title: string;
  scenarioTitle: string;
  createdAt: number;
  endedAt: number | null;
  /** The group of people that exercises again; null for none. */
  groupName: string | null;
  /** Set for a what-if: the exercise that it is a copy of. */
  parentId?: string;
}

/** The rehearsals of an account and those that automation opened, the newest first. Read by pages. */
export async function listRehearsals(accountId: string): Promise<ListedExercise[]> {
  return listed(listRehearsalsForAccount, accountId);
}

/** The what-ifs of an account and those that automation made, the newest first. Read by pages. */
export async function listWhatIfs(accountId: string): Promise<ListedExercise[]> {
  return listed(listForksForAccount, accountId);
}

/** The exercises of an account and those that automation opened, the newest first. Read by pages. */
export async function listExercises(accountId: string): Promise<ListedExercise[]> {
  return listed(listExercisesForAccount, accountId);
}

type List = (db: Database, accountId: string | null) => Promise<(ExerciseRow & { parentId?: string })[]>;

async function listed(list: List, accountId: string): Promise<ListedExercise[]> {
  const db = database();
  const lists = await Promise.all([list(db, accountId), list(db, null)]);
  return lists
    .flat()
    .sort((a, b) => b.createdAt - a.createdAt)
    .map(({ id, code, title, scenarioId, createdAt, endedAt, groupName, parentId }) => ({
      id,
      code,
      title,
      scenarioTitle: findScenario(scenarioId)?.opening.title ?? title,
      createdAt,
      endedAt,
      groupName,
      ...(parentId === undefined ? {} : { parentId }),
    }));
}
