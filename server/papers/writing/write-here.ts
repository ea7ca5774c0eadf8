import { writeDocx } from '../docx/write-docx';
import { writePdf } from '../pdf/write-pdf';
import { workbookOf } from '../tables/workbook';
import type { FileWork } from './file-work';

/** Writes a file in the thread that asks: for the thread that does nothing else, and for tests. A PDF has its own. */
export async function writeHere(work: FileWork): Promise<Uint8Array> {
  switch (work.kind) {
    case 'docx':
      return writeDocx(work.paper);
    case 'xlsx':
      return workbookOf(work.tables, work.page);
    case 'pdf':
      return writePdf(work.paper);
  }
}
