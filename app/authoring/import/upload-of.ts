import type { SpreadsheetChoices } from '../../../exercise/authoring/spreadsheet-report';

/** The form in which a spreadsheet is sent: the file, and what a person decided instead of the guess. */
export function uploadOf(file: File, { sheet, header, columns }: SpreadsheetChoices): FormData {
  const form = new FormData();
  form.append('file', file);
  if (sheet !== undefined) form.append('sheet', sheet);
  if (header !== undefined) form.append('header', header === null ? 'none' : String(header));
  if (columns !== undefined) form.append('columns', JSON.stringify(columns));
  return form;
}
