import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { spreadsheetKeys } from '../../exercise/authoring/spreadsheet-keys';
import { spreadsheetWarningCodes } from '../../exercise/authoring/spreadsheet-report';
import { SpreadsheetError } from '../../scenarios/spreadsheets/spreadsheet-error';
import { TooManyFiles } from '../papers/writing/file-work';
import { sayRefusal } from '../say';
import { spreadsheetLimits } from '../spreadsheets/limits';
import { readInThread } from '../spreadsheets/read-in-thread';
import { readSpreadsheetForm, spreadsheetFields } from '../spreadsheets/read-upload';
import { OwnReadingUnderWay, readingLine, readingsMax } from '../spreadsheets/reading-line';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const path = '/api/scenarios/read-spreadsheet';

/** The largest body of a dry run: a file, and what a form puts around it. */
export const spreadsheetBodyMax = spreadsheetLimits.file + 20_000;

/** The values of the sentence about spreadsheets that are too big. */
export const spreadsheetMegabytes = { megabytes: spreadsheetLimits.file / 1_000_000 };

/** Whether a request brings a spreadsheet, and so may be larger than the others. */
export function isSpreadsheet(c: Context): boolean {
  return c.req.method === 'POST' && c.req.path === path;
}

type InLine = ReturnType<typeof readingLine>;

/** The dry run of an import: staff send a spreadsheet and are told what it would bring. Nothing is saved. */
export function addSpreadsheetRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  // Its thread stands beside the bundle of the server.
  const script = new URL(import.meta.url.replace(/\.mjs$/u, '.spreadsheets.mjs'));
  const inLine = readingLine();
  app.post(path, (c) => dryRun(c, context, script, inLine));
  describe(app);
}

/** Who asks is looked at before the body is read: a stranger's megabytes are not taken in. */
async function dryRun(
  c: Context<Types>,
  context: HttpContext,
  script: URL,
  inLine: InLine,
): Promise<Response> {
  const staff = await staffOf(c, context);
  if ('ok' in staff) return refuseWith(c, staff);
  try {
    return await inLine(staff.accountId ?? 'automation', async () => {
      const form = await readSpreadsheetForm(c);
      return form.ok ? c.json(await readInThread(script, form.work)) : refuseWith(c, form);
    });
  } catch (thrown) {
    if (thrown instanceof SpreadsheetError) {
      const { code, message } = thrown;
      return c.json({ ok: false as const, code, message }, code === 'file-too-big' ? 413 : 422);
    }
    if (thrown instanceof OwnReadingUnderWay) return refuseWith(c, sayRefusal('SpreadsheetUnderWay'));
    if (thrown instanceof TooManyFiles)
      return refuseWith(c, sayRefusal('SpreadsheetsBusy', { most: readingsMax }));
    throw thrown;
  }
}

const column = z.object({
  column: z.string(),
  heading: z.string().nullable(),
  guessed: z.boolean(),
  by: z.enum(['words', 'content']).optional(),
});
const inject = z.looseObject({
  row: z.int(),
  id: z.string().nullable(),
  time: z.string().openapi({ description: 'Exactly as in the sheet.' }),
  when: z.looseObject({
    as: z.enum(['wall', 'relative', 'dtg', 'date', 'none']),
    minute: z.number().nullable(),
  }),
  title: z.string(),
  text: z.string(),
  from: z.string().nullable(),
  to: z.array(z.string()),
  method: z.string().nullable(),
  more: z.record(z.string(), z.string()),
});
const report = z
  .object({
    sheets: z.array(
      z.object({
        name: z.string(),
        hidden: z.boolean(),
        rows: z.int(),
        columns: z.int(),
        chosen: z.boolean(),
      }),
    ),
    mapping: z.object({
      sheet: z.string().nullable(),
      header: z.object({ row: z.int().nullable(), guessed: z.boolean() }),
      columns: z.partialRecord(z.enum(spreadsheetKeys), column),
      others: z.array(z.object({ column: z.string(), heading: z.string().nullable() })),
    }),
    injects: z.array(inject),
    warnings: z.array(
      z.object({
        code: z.enum(spreadsheetWarningCodes),
        sheet: z.string().nullable(),
        row: z.int().nullable(),
        column: z.string().nullable(),
        message: z.string(),
      }),
    ),
  })
  .openapi('SpreadsheetReport');

function describe(app: OpenAPIHono<Types>): void {
  const file = z.string().openapi({ format: 'binary' });
  app.openAPIRegistry.registerPath({
    method: 'post',
    path,
    description:
      'Reads a spreadsheet (XLSX, CSV) as an MSEL and says what it would bring. Staff only; nothing is saved.',
    request: {
      body: {
        required: true,
        content: { 'multipart/form-data': { schema: spreadsheetFields.extend({ file }) } },
      },
    },
    responses: { 200: jsonOf(report, 'What would be imported, and what needs a look.'), ...refusals },
  });
}
