import { database } from '../../db/database';
import { listExercisesForAccount } from '../../db/exercises';
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
}

/** The rehearsals of an account and those that automation opened, the newest first. Read by pages. */
export async function listRehearsals(accountId: string): Promise<ListedExercise[]> {
  return listed(listRehearsalsForAccount, accountId);
}

/** The exercises of an account and those that automation opened, the newest first. Read by pages. */
export async function listExercises(accountId: string): Promise<ListedExercise[]> {
  return listed(listExercisesForAccount, accountId);
}

async function listed(list: typeof listExercisesForAccount, accountId: string): Promise<ListedExercise[]> {
  const db = database();
  const lists = await Promise.all([list(db, accountId), list(db, null)]);
  return lists
    .flat()
    .sort((a, b) => b.createdAt - a.createdAt)
    .map(({ id, code, title, scenarioId, createdAt, endedAt }) => ({
      id,
      code,
      title,
      scenarioTitle: findScenario(scenarioId)?.opening.title ?? title,
      createdAt,
      endedAt,
    }));
}
