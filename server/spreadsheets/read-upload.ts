import type { Context } from 'hono';
import { z } from 'zod';
import { type SpreadsheetKey, spreadsheetKeys } from '../../exercise/authoring/spreadsheet-keys';
import type { SpreadsheetChoices } from '../../exercise/authoring/spreadsheet-report';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { formOf } from '../http/form-of';
import { parse } from '../parse';
import { type Refusal, sayRefusal } from '../say';
import { columnsOf, headerOf } from './command/arguments';
import type { SpreadsheetWork } from './spreadsheet-thread';

/** What comes with a spreadsheet. */
export const spreadsheetFields = z.strictObject({
  /** The name of the sheet; absent: guessed. */
  sheet: z.string().max(200).optional(),
  /** The row of the headings, or `none`; absent: guessed. */
  header: z.string().max(20).optional(),
  /** `time=C,to=D`; the keys that are absent are guessed. */
  map: z.string().max(4_000).optional(),
  /** The same as a JSON object, for headings with commas: `{"time":"C","notes":null}`. */
  columns: z.string().max(8_000).optional(),
});

const columnsSchema = z.partialRecord(z.enum(spreadsheetKeys), z.string().max(500).nullable());

/**
 * Reads a form with a spreadsheet and the choices for it.
 *
 * @throws SpreadsheetError where a choice cannot be understood
 */
export async function readSpreadsheetForm(
  c: Context,
): Promise<{ ok: true; work: SpreadsheetWork } | Refusal> {
  const { file, ...fields } = await formOf(c);
  if (!(file instanceof File)) return sayRefusal('SpreadsheetMissing', undefined, 'file');
  const parsed = parse(spreadsheetFields, fields);
  if (!parsed.ok) return parsed;
  const { sheet, header, map, columns } = parsed.value;
  const choices: SpreadsheetChoices = {
    ...(sheet ? { sheet } : {}),
    ...(header ? { header: headerOf(header) } : {}),
    ...(map || columns ? { columns: { ...columnsOf(map ?? ''), ...columnsOfJson(columns) } } : {}),
  };
  return { ok: true, work: { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, choices } };
}

function columnsOfJson(written: string | undefined): Partial<Record<SpreadsheetKey, string | null>> {
  if (!written) return {};
  try {
    return columnsSchema.parse(JSON.parse(written));
  } catch {
    throw new SpreadsheetError(
      'map-unknown',
      `The columns are no JSON object such as {"time":"C","notes":null}, with keys out of ${spreadsheetKeys.join(', ')}.`,
    );
  }
}
