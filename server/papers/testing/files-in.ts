import { strFromU8, unzipSync } from 'fflate';

/** What lies in a packed document (DOCX, XLSX), as text by the name of each part. */
export function filesIn(packed: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(packed))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}
