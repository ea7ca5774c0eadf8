import { z } from 'zod';
import { storyLimits as limits } from './story-limits';

const name = z.string().trim().min(1).max(limits.name);
const line = z.string().trim().min(1).max(limits.line);
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'An id has small letters and digits, parted by hyphens.')
  .max(limits.id);
const unit = z.number().min(-100).max(2_100);

/** A point of the map. */
const point = z.tuple([unit, unit]);
const points = z.array(point).min(2).max(200);

/** A place that an inject points at. */
export const mapMarkSchema = z.strictObject({ at: point, label: name });

/** A line map of the fictional region. */
export const storyMapSchema = z.strictObject({
  width: z.number().int().min(100).max(2_000),
  height: z.number().int().min(100).max(2_000),
  caption: line,
  areas: z
    .array(
      z.strictObject({
        id,
        name,
        kind: z.enum(['land', 'highland', 'neighbour', 'lake']),
        outline: points,
        label: point,
      }),
    )
    .max(limits.many),
  lines: z
    .array(
      z.strictObject({
        id,
        name: z.string().trim().max(limits.name),
        kind: z.enum(['coast', 'river', 'road', 'border']),
        path: points,
        label: point.optional(),
      }),
    )
    .max(limits.many),
  places: z
    .array(
      z.strictObject({
        id,
        name,
        kind: z.enum(['capital', 'town', 'port', 'crossing']),
        at: point,
        side: z.enum(['start', 'end', 'above', 'below']),
        note: line.optional(),
      }),
    )
    .max(limits.many),
});
