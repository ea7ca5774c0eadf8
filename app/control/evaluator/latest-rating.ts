import type { TaskRating } from '../../../exercise/state';

/** Every rating of one task for one team or the room, the newest first: the first counts, the others were before. */
export function ratingsOf(
  ratings: readonly TaskRating[],
  objective: string,
  task: string,
  team: string | null,
): TaskRating[] {
  return ratings
    .filter((one) => one.objective === objective && one.task === task && one.team === team)
    .reverse();
}
