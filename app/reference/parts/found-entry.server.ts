import { notFound } from 'next/navigation';

/** The entry that an address names; answers with 404 where the catalogue has none. */
export async function foundEntry<Entry extends { id: string }>(
  entries: readonly Entry[],
  params: Promise<{ id: string }>,
): Promise<Entry> {
  const { id } = await params;
  return entries.find((entry) => entry.id === id) ?? notFound();
}
