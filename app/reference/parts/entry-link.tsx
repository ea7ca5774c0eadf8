import { catalogueEntry } from '../catalogue/catalogue-entry';

/** A link to an entry of the catalogue, by its name or its text. */
export function EntryLink({ id }: { id: string }) {
  const { address, title } = catalogueEntry(id);
  return <a href={address}>{title}</a>;
}
