import type { PaperDocument } from '../document/document';
import type { Table } from '../tables/table';
import type { PageWords } from '../tables/workbook';

/** A file that is to be written, with all that it is written from: nothing in it but data, so that it can go to a thread. */
export type FileWork =
  | { kind: 'docx' | 'pdf'; paper: PaperDocument }
  | { kind: 'xlsx'; tables: readonly Table[]; page: PageWords };

/**
 * Writes a file.
 *
 * @throws TooManyFiles where too many wait already, FileNotMade where it could not be written
 */
export type WriteFile = (work: FileWork) => Promise<Uint8Array>;

/** What is thrown where a file could not be written on this machine, or took too long. */
export class FileNotMade extends Error {
  override name = 'FileNotMade';
}

/** What is thrown where so many files wait to be written that another would wait too long. */
export class TooManyFiles extends Error {
  override name = 'TooManyFiles';
}
