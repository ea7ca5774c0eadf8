import type { ImportedExercise } from '../../db/imports';
import { attachmentLimits, attachmentTypes, bytesMax } from '../../exercise/attachments';
import type { Attachment, State } from '../../exercise/state';
import { attachmentFolder } from '../../scenarios/packages/manifest';
import { PackageError } from '../../scenarios/packages/package-problem';
import { safeFileName } from '../attachments/file-name';
import { typeOfContent } from '../attachments/type-of-content';
import { attachmentsOf } from './exercise-package';
import type { PackageFiles } from './read-zip';

const pathOf = ({ id }: Attachment) => `${attachmentFolder}${id}`;
const changed = (file: string) => new PackageError({ code: 'PackageFileChanged', values: { file } });

/** Whether a record says of a file what an upload here would say: it may be saved under that name, anywhere. */
function isSaidAsHere({ name, alt, type }: Attachment): boolean {
  const isText = [name, alt].every((text: unknown) => typeof text === 'string');
  return isText && attachmentTypes.includes(type) && alt.length <= attachmentLimits.alt && isSafe(name, type);
}

/** A name that was cut to its length may end in a space before its ending, which a second look would take away. */
function isSafe(name: string, type: Attachment['type']): boolean {
  const safe = safeFileName(name, type);
  return name.length <= attachmentLimits.name && name.replace(/[.\s]+(?=\.[a-z]+$)/u, '') === safe;
}

/**
 * The files that a record from elsewhere names. Each is what it is said to be, by its bytes, and has a name that one could
 * have been given here: a picture whose name ends as a page or a program would be opened as that by whoever saves it.
 * @throws PackageError
 */
export function carriedFiles(files: PackageFiles, state: State): ImportedExercise['files'] {
  const named = new Map(attachmentsOf(state).map((one) => [pathOf(one), one]));
  for (const [path, attachment] of named) if (!isSaidAsHere(attachment)) throw changed(path);
  return [...files].flatMap(([path, body]) => {
    if (!path.startsWith(attachmentFolder)) return [];
    const attachment = named.get(path);
    if (!attachment) throw new PackageError({ code: 'PackageFileUnknown', values: { file: path } });
    const { id, type, bytes } = attachment;
    const isAsSaid = typeOfContent(body) === type && body.length === bytes && bytes <= bytesMax(type);
    if (!isAsSaid) throw changed(path);
    return [{ attachmentId: id, body }];
  });
}
