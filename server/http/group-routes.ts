import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { groupsOfAccount } from '../../db/groups';
import { groupNameMax } from '../../exercise/group-key';
import { carriedKinds } from '../../exercise/state';
import { leftToDo } from '../groups/left-to-do';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const groupsSchema = z
  .object({
    groups: z.array(z.string()).openapi({ description: 'As they were typed last, the newest first.' }),
  })
  .openapi('Groups');

const itemSchema = z.object({
  id: z.string(),
  kind: z.enum(carriedKinds),
  text: z.string(),
  owner: z.string().openapi({ description: 'Empty where nobody was named, or nobody may be.' }),
  due: z.string().nullable(),
  isPastDue: z.boolean(),
});

const leftSchema = z
  .object({
    left: z
      .object({
        exercise: z.string(),
        title: z.string(),
        date: z.string().openapi({ example: '2026-11-27' }),
        items: z.array(itemSchema),
        more: z.int().openapi({ description: 'How many there are beyond those.' }),
        stamp: z
          .string()
          .openapi({ description: 'Says which list was seen; it goes back with the opening.' }),
      })
      .nullable(),
  })
  .openapi('LeftToDo');

const leftQuery = z.object({
  group: z.string().max(groupNameMax),
  chathamHouse: z.enum(['yes']).optional().openapi({ description: 'For an exercise that names nobody.' }),
});

/** The groups that whoever asks exercised with, and what the last exercise of one left to do: for its lead alone. */
export function addGroupRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/groups',
      responses: { 200: jsonOf(groupsSchema, 'The groups of the exercises that one opened.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      return c.json({ groups: await groupsOfAccount(context.db, staff.accountId) }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/groups/left-to-do',
      request: { query: leftQuery },
      responses: {
        200: jsonOf(leftSchema, 'What the last exercise of the group left to do; null for nothing.'),
        ...refusals,
      },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const { group, chathamHouse } = c.req.valid('query');
      const asked = { accountId: staff.accountId, group, chathamHouse: chathamHouse === 'yes' };
      const left = await leftToDo(context.db, asked);
      const today = new Date(context.now()).toISOString().slice(0, 10);
      const withDays = left && {
        ...left,
        items: left.items.map((item) => ({ ...item, isPastDue: item.due !== null && item.due < today })),
      };
      return c.json({ left: withDays }, 200);
    },
  );
}
