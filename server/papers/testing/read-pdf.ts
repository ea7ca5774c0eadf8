import { PDFiumLibrary } from '@hyzyla/pdfium';

/** The text of each page of a PDF, as a browser would copy it: lines end with a line break, also where a word was parted. */
export async function pagesOfPdf(file: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(file));
  const pages = [...document.pages()].map((page) =>
    page
      .getText()
      .replace(/\r\n/gu, '\n')
      .replace(/\uFFFE/gu, '-\n')
      .replace(/\u200B/gu, ''),
  );
  document.destroy();
  library.destroy();
  return pages;
}
