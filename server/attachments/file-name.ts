import { type AttachmentType, attachmentLimits } from '../../exercise/attachments';

const endings: Record<AttachmentType, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};

/** The name under which a file may be saved anywhere: without folders, with the ending of what it is. */
export function safeFileName(given: string, type: AttachmentType): string {
  const last = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').replace(/\.[^.]*$/u, '');
  const ending = endings[type];
  const cut = plain.replace(/^[.\s]+/u, '').slice(0, attachmentLimits.name - ending.length);
  // Half of a character may be left at the end, which no database takes.
  const stem = cut.replace(/\p{Cs}/gu, '').replace(/[.\s]+$/u, '');
  return `${stem || 'exercise'}${ending}`;
}
