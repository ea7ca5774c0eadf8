/** Does something for each item, a few at a time; the results come in the order of the items. */
export async function inBatches<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let first = 0; first < items.length; first += size) {
    const batch = items.slice(first, first + size);
    results.push(...(await Promise.all(batch.map((item, n) => work(item, first + n)))));
  }
  return results;
}
