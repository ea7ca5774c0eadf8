/** A field with the text to copy. */
type Field = Pick<HTMLTextAreaElement, 'value' | 'select' | 'focus'>;

/** What a browser offers to copy with. Over plain http it has no clipboard to write to, but may still copy what is selected. */
interface Copier {
  clipboard?: Pick<Clipboard, 'writeText'>;
  copySelected: () => boolean;
}

/**
 * Copies the text of a field, and selects it, with the focus on it where nothing copied, so that its reader can.
 * @returns whether it was copied. Never throws.
 */
export async function copyText(field: Field, copier: Copier = browserCopier()): Promise<boolean> {
  field.select();
  try {
    if (copier.copySelected()) return true;
  } catch {
    // A browser without the old way may have the new one.
  }
  const isWritten = await copier.clipboard?.writeText(field.value).then(
    () => true,
    () => false,
  );
  if (!isWritten) field.focus();
  return isWritten ?? false;
}

const browserCopier = (): Copier => ({
  clipboard: navigator.clipboard,
  copySelected: () => document.execCommand('copy'),
});
