import type { Lens, LensAction, LensPlacement, LensReading } from './lens';

const designs = ['strategy', 'mechanism', 'purpose', 'subTool'] as const;

function fits(placement: LensPlacement, action: LensAction): boolean {
  return (
    placement.tool === action.tool &&
    designs.every((part) => placement[part] === undefined || placement[part] === action[part])
  );
}

/** How much of the design a row names. */
function closeness(placement: LensPlacement): number {
  return designs.filter((part) => placement[part] !== undefined).length;
}

/**
 * Reads a record's actions through a lens. Of the rows that fit an action, those that say most about its design count; an
 * action may stand in several boxes.
 */
export function readThrough(
  { placements }: Pick<Lens, 'placements'>,
  actions: readonly LensAction[],
): LensReading {
  const placed: LensReading['placed'][number][] = [];
  const notPlaced: string[] = [];
  for (const action of actions) {
    const fitting = placements.filter((placement) => fits(placement, action));
    const closest = Math.max(0, ...fitting.map(closeness));
    const rows = fitting.filter((placement) => closeness(placement) === closest);
    if (rows.length === 0) notPlaced.push(action.id);
    for (const { cell, items, basis, because } of rows) {
      placed.push({ action: action.id, cell, ...(items && { items }), basis, because });
    }
  }
  return { placed, notPlaced };
}
