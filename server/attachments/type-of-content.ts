import type { AttachmentType } from '../../exercise/attachments';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const starts = (bytes: Uint8Array, mark: number[], at = 0) =>
  mark.every((value, index) => bytes[at + index] === value);

/**
 * What a file is by its first bytes, whatever it calls itself; null for everything that may not be attached. A file that
 * is two things at once is taken for what it begins as, and browsers are told to believe that.
 */
export function typeOfContent(bytes: Uint8Array): AttachmentType | null {
  if (starts(bytes, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts(bytes, ascii('RIFF')) && starts(bytes, ascii('WEBP'), 8)) return 'image/webp';
  if (starts(bytes, ascii('%PDF-'))) return 'application/pdf';
  return null;
}
