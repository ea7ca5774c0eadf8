import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { InflatedBytes, unzipParts } from './unzip-parts';

/** A file that can be read: a workbook, by where its own part lies, or a text. */
export type FileKind =
  | { kind: 'xlsx'; workbook: string; macros: boolean; comments: boolean }
  | { kind: 'text' };

const starts = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((value, index) => bytes[index] === value);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/**
 * What a file is by what is in it, whatever it calls itself.
 *
 * @throws SpreadsheetError with a sentence that says what to do, for everything that cannot be read
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0)
    throw refusal('empty', 'The file is empty: check that it was saved and copied to its end.');
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return kindOfZip(bytes);
  if (starts(bytes, [0x50, 0x4b, 0x05, 0x06]))
    throw refusal('not-a-spreadsheet', `The file is an empty zip file. ${saveAs}`);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOffice(bytes);
  if (starts(bytes, ascii('%PDF')))
    throw refusal('pdf', `The file is a PDF, which has no cells. ${original}`);
  if (isPicture(bytes)) throw refusal('picture', `The file is a picture, which has no cells. ${original}`);
  if (starts(bytes, ascii('{\\rtf')))
    throw refusal(
      'rtf',
      `The file is a text document (RTF). Copy its table into a spreadsheet program, and save it as XLSX.`,
    );
  if (starts(bytes, [0x1f, 0x8b]) || starts(bytes, ascii('Rar!')) || starts(bytes, ascii('7z'))) {
    throw refusal('archive', 'The file is a packed archive: unpack it, and choose the spreadsheet in it.');
  }
  return { kind: 'text' };
}

/** Texts that are something else than rows and columns. */
export function refuseOtherTexts(text: string): void {
  const head = text.slice(0, 4_000).trimStart().toLowerCase();
  if (
    head.startsWith('<?xml') &&
    text.slice(0, 20_000).includes('urn:schemas-microsoft-com:office:spreadsheet')
  ) {
    throw refusal(
      'xml-spreadsheet',
      `The file is a spreadsheet of 2003 in XML. Open it in a spreadsheet program, and save it as XLSX.`,
    );
  }
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body|table|meta|div|style)\b/su.test(
      head,
    )
  ) {
    throw refusal(
      'html',
      'The file is a web page that calls itself a spreadsheet, as some systems export them. Open it in a spreadsheet program, and save it as XLSX.',
    );
  }
  if (/^mime-version:/u.test(head))
    throw refusal(
      'html',
      'The file is a web page in one file. Open it in a spreadsheet program, and save it as XLSX.',
    );
  if (head.startsWith('<?xml') || /^<[a-z]+[\s>]/u.test(head))
    throw refusal('xml', `The file is XML and no spreadsheet. ${saveAs}`);
  // A list whose first headings are ID;Phase is none of these.
  if (/^id;p[^\r\n]{0,20}\r?\n[bpfco];/u.test(head) || /^table\r?\n0,1\r?\n/u.test(head))
    throw refusal(
      'other-format',
      'The file is a spreadsheet of another kind (SYLK or DIF). Open it in a spreadsheet program, and save it as XLSX.',
    );
  if (/^[[{]/u.test(head) && isJson(text)) {
    throw refusal(
      'json',
      'The file is JSON and no spreadsheet. A scenario of Forestall is checked with: npm run --silent scenario -- check FILE',
    );
  }
}

const saveAs = 'Save the list of injects as XLSX or CSV from a spreadsheet program.';
const original = 'Ask for the spreadsheet that it was made from, as XLSX or CSV.';
const refusal = (code: string, message: string) => new SpreadsheetError(code, message);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isPicture(bytes: Uint8Array): boolean {
  const marks = [
    [0x89, ...ascii('PNG')],
    [0xff, 0xd8, 0xff],
    ascii('GIF8'),
    ascii('BM'),
    ascii('II*\0'),
    ascii('MM\0*'),
  ];
  const isWebp = starts(bytes, ascii('RIFF')) && starts(bytes.subarray(8), ascii('WEBP'));
  const isHeic = starts(bytes.subarray(4), ascii('ftyp'));
  return isWebp || isHeic || marks.some((mark) => starts(bytes, mark) && (mark.length > 2 || bytes[5] === 0));
}

/** Files of the old office programs, and the shell around encrypted new ones, name their streams in UTF-16. */
function oldOffice(bytes: Uint8Array): SpreadsheetError {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = (name: string) => text.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage') || names('EncryptionInfo')) {
    return refusal(
      'password',
      'The file is protected by a password. Open it in a spreadsheet program, take the password away (File, Info or Save as, no password), save it, and try again.',
    );
  }
  if (names('Workbook') || names('Book')) {
    return refusal(
      'old-xls',
      'The file is a spreadsheet of the old kind (XLS). Open it in a spreadsheet program, and save it as XLSX.',
    );
  }
  if (names('WordDocument'))
    return refusal(
      'word',
      'The file is a Word document of the old kind. Copy its table into a spreadsheet program, and save it as XLSX.',
    );
  return refusal(
    'old-office',
    `The file is of an old office program and no spreadsheet that can be read. ${saveAs}`,
  );
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const names: string[] = [];
  let mimetype = '';
  if (((bytes[6] ?? 0) & 1) === 1) {
    throw refusal('password', 'The file is protected by a password. Save it without one, and try again.');
  }
  unzipParts(bytes, new InflatedBytes(), (name) => {
    names.push(name);
    if (name !== 'mimetype') return null;
    return (part) => {
      mimetype += Buffer.from(part.subarray(0, 200)).toString('latin1');
      return true;
    };
  });
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const workbook =
    names.find((name) => /^xl\/workbook\d*\.xml$/iu.test(name)) ??
    names.find((name) => /(?:^|\/)workbook\d*\.xml$/iu.test(name));
  if (workbook !== undefined) {
    const comments = has(/(?:^|\/)(?:threadedComments\/)?(?:threaded)?comments?\d*\.xml$/iu);
    return { kind: 'xlsx', workbook, macros: has(/vbaProject\.bin$/iu), comments };
  }
  throw otherZip(mimetype, has);
}

function otherZip(mimetype: string, has: (pattern: RegExp) => boolean): SpreadsheetError {
  if (has(/(?:^|\/)workbook\.bin$/iu)) {
    return refusal(
      'xlsb',
      'The file is a binary workbook (XLSB). Open it in a spreadsheet program, and save it as XLSX.',
    );
  }
  if (mimetype.includes('opendocument.spreadsheet')) {
    return refusal(
      'ods',
      'The file is an OpenDocument spreadsheet (ODS). Open it in a spreadsheet program, and save it as XLSX.',
    );
  }
  if (mimetype.includes('opendocument'))
    return refusal(
      'word',
      'The file is an OpenDocument text or drawing. Copy its table into a spreadsheet program, and save it as XLSX.',
    );
  if (has(/\.iwa$/iu) || has(/^Index\.zip$/iu)) {
    return refusal(
      'numbers',
      'The file is of Numbers. Open it there, choose File, Export to, Excel, and try again with what that makes.',
    );
  }
  if (has(/^word\/document\d*\.xml$/iu))
    return refusal(
      'word',
      'The file is a Word document. Copy its table into a spreadsheet program, and save it as XLSX.',
    );
  if (has(/^ppt\//iu)) return refusal('slides', `The file is a presentation. ${saveAs}`);
  if (has(/\.(?:xlsx|xlsm|csv)$/iu))
    return refusal(
      'archive',
      'The file is a zip file with a spreadsheet in it: unpack it, and choose the spreadsheet.',
    );
  return refusal('not-a-spreadsheet', `The file is a zip file and no spreadsheet. ${saveAs}`);
}
