/** As much of a listed exercise as says where it stands. */
interface Placed {
  id: string;
  parentId?: string;
}

/**
 * The what-ifs of an exercise, also those that were made of another what-if of it: they stand under the exercise that was
 * played first. The order stays.
 */
export function whatIfsOf<Listed extends Placed>(exerciseId: string, whatIfs: readonly Listed[]): Listed[] {
  const parents = new Map(whatIfs.map(({ id, parentId }) => [id, parentId]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  return whatIfs.filter(({ id }) => rootOf(id) === exerciseId);
}
