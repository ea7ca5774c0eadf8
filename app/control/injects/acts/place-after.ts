/**
 * The line before which another has to stand to come one place earlier (-1) or later (1); null for the end, undefined
 * where it stands at that end already.
 */
export function placeAfter(order: readonly string[], id: string, by: 1 | -1): string | null | undefined {
  const place = order.indexOf(id);
  if (place < 0) return undefined;
  if (by === -1) return order[place - 1];
  return place === order.length - 1 ? undefined : (order[place + 2] ?? null);
}
