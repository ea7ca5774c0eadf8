import type { Context } from 'hono';
import { attachmentLimits, bytesMax } from '../../exercise/attachments';
import type { ReadyAttachment } from '../../exercise/state';
import { formOf } from '../http/form-of';
import { parse } from '../parse';
import { newId } from '../random-ids';
import { type Refusal, sayRefusal } from '../say';
import { safeFileName } from './file-name';
import { typeOfContent } from './type-of-content';
import { uploadFields } from './upload-fields';

/** A file as it arrived: what the record will know of it, and its bytes. */
export interface Upload {
  ok: true;
  attachment: ReadyAttachment;
  body: Uint8Array;
}

/** Reads a form with a file, what it shows and the line it is for. What kind of file it is, its bytes say and nobody else. */
export async function readUpload(c: Context): Promise<Upload | Refusal> {
  const { file, ...fields } = await formOf(c);
  if (!(file instanceof File)) return sayRefusal('AttachmentKind');
  const alt = typeof fields.alt === 'string' ? fields.alt.trim() : '';
  if (alt === '') return sayRefusal('AltMissing', undefined, 'alt');
  const parsed = parse(uploadFields, { ...fields, alt });
  if (!parsed.ok) return parsed;
  const body = new Uint8Array(await file.arrayBuffer());
  const type = typeOfContent(body);
  if (!type) return sayRefusal('AttachmentKind');
  if (body.length > bytesMax(type)) return sayRefusal('AttachmentTooBig', megabytes);
  const name = safeFileName(file.name, type);
  const inject = parsed.value.inject || null;
  return {
    ok: true,
    attachment: { id: newId('attachment'), name, alt, type, bytes: body.length, inject },
    body,
  };
}

/** The values of the sentence about files that are too big. */
export const megabytes = {
  image: attachmentLimits.image / 1_000_000,
  pdf: attachmentLimits.pdf / 1_000_000,
};
