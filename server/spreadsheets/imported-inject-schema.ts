import { z } from '@hono/zod-openapi';
import { storyLimits } from '../../scenarios/story-limits';

/** The longest cell that is read, in characters (docs/scenarios.md). */
const cell = z.string().max(32_767);

/** One inject of a spreadsheet as the dry run gave it, sent back to make a story of. */
export const importedInjectSchema = z.strictObject({
  row: z.int().min(1),
  id: cell.nullable(),
  number: cell.optional(),
  time: cell,
  when: z.strictObject({
    as: z.enum(['wall', 'relative', 'dtg', 'date', 'none']),
    minute: z.number().nullable(),
    day: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/u)
      .optional(),
    zone: z.string().max(20).optional(),
  }),
  title: cell,
  text: cell,
  from: cell.nullable(),
  to: z.array(cell).max(200),
  method: cell.nullable(),
  type: cell.optional(),
  expectedAction: cell.optional(),
  objective: cell.optional(),
  controller: cell.optional(),
  notes: cell.optional(),
  status: cell.optional(),
  phase: cell.optional(),
  trigger: cell.optional(),
  location: cell.optional(),
  date: cell.optional(),
  scenarioTime: cell.optional(),
  duration: cell.optional(),
  section: cell.optional(),
  more: z.record(cell, cell),
});

/** Who a recipient of the sheet is, as `SpreadsheetStoryChoices` has it. */
const recipientSchema = z.union([
  z.strictObject({ team: z.string().trim().min(1).max(storyLimits.name) }),
  z.enum(['all', 'staff']),
]);

/** The injects of a dry run, who the recipients are, and which columns become the scenario's own. */
const linesOf = {
  injects: z.array(importedInjectSchema),
  recipients: z.record(cell, recipientSchema).optional(),
  columns: z.array(cell).max(256).optional(),
};

/** What lines of a scenario that is there are made of. */
export const spreadsheetLinesSchema = z.strictObject(linesOf).openapi('SpreadsheetLinesOf');

/** What a story is made of: the same, and a title. */
export const spreadsheetStorySchema = z
  .strictObject({ title: z.string().trim().min(1).max(storyLimits.title), ...linesOf })
  .openapi('SpreadsheetStoryOf');
