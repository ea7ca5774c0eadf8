/**
 * Moves places on a line from 0 to 1 apart until each stands at least `gap` from its neighbours. They keep their order
 * and stay as near as they can to where they belong; with more of them than fit they stand evenly.
 * @param places in ascending order
 */
export function spread(places: number[], gap: number): number[] {
  if (places.length < 2) return places;
  const step = Math.min(gap, 1 / (places.length - 1));
  const last = 1 - step * (places.length - 1);
  // Without the steps between them the places only have to ascend, so that those which do not are put in common.
  const shares = ascending(places.map((place, index) => place - index * step));
  return shares.map((share, index) => Math.min(last, Math.max(0, share)) + index * step);
}

/** The nearest ascending values: whatever falls is pooled and takes its mean. */
function ascending(values: number[]): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, size: 1 };
    for (let before = pools.at(-1); before && mean(before) > mean(pool); before = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, size: pool.size + before.size };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array.from({ length: pool.size }, () => mean(pool)));
}

const mean = ({ sum, size }: { sum: number; size: number }): number => sum / size;
