import { groupKey } from '../exercise/group-key';
import type { Database } from './database';
import { type ExerciseRow, listExercisesForAccount } from './exercises';

/**
 * The groups that an account exercised with, each once and as it was typed last, the newest first. Rehearsals and what-ifs
 * have none. Null asks for those of exercises that belong to no account.
 */
export async function groupsOfAccount(db: Database, accountId: string | null): Promise<string[]> {
  const names = new Map<string, string>();
  for (const { groupName } of await listExercisesForAccount(db, accountId)) {
    const key = groupKey(groupName ?? '');
    if (groupName !== null && key !== '' && !names.has(key)) names.set(key, groupName);
  }
  return [...names.values()];
}

/**
 * The exercise of a group that ended last, of those that this very account opened; null when there is none. Null asks
 * among those that belong to no account.
 */
export async function lastEndedOfGroup(
  db: Database,
  accountId: string | null,
  group: string,
): Promise<(ExerciseRow & { endedAt: number }) | null> {
  const key = groupKey(group);
  if (key === '') return null;
  const ended = (await listExercisesForAccount(db, accountId)).flatMap((row) =>
    row.endedAt !== null && groupKey(row.groupName ?? '') === key ? [{ ...row, endedAt: row.endedAt }] : [],
  );
  return ended.reduce<(typeof ended)[number] | null>(
    (last, row) => (last === null || row.endedAt > last.endedAt ? row : last),
    null,
  );
}
