import { type DraftPart, draftKinds } from '../../../exercise/authoring/draft';
import { isSame } from '../desk/three-way';

/** A part that is not the same in two versions; null where a version does not have it. */
export interface PartDifference {
  id: string;
  before: DraftPart | null;
  after: DraftPart | null;
}

/** The parts that differ between two versions, in the order of the editor. A part that only moved counts, too. */
export function partDifferences(before: DraftPart[], after: DraftPart[]): PartDifference[] {
  const old = new Map(before.map((part) => [part.id, part]));
  const fresh = new Map(after.map((part) => [part.id, part]));
  const ids = [...new Set([...fresh.keys(), ...old.keys()])];
  return ids
    .map((id) => ({ id, before: old.get(id) ?? null, after: fresh.get(id) ?? null }))
    .filter(
      ({ before: one, after: other }) =>
        !one || !other || one.place !== other.place || !isSame(one.value, other.value),
    )
    .sort((one, other) => orderOf(one) - orderOf(other));
}

const orderOf = ({ before, after }: PartDifference) => {
  const part = after ?? before;
  return part ? draftKinds.indexOf(part.kind) * 1_000_000 + part.place : 0;
};
