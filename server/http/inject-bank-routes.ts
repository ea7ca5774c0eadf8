import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { countBankInjects, keepInject, listBankInjects, removeBankInject } from '../../db/bank-injects';
import { authoringLimits, isTooBig } from '../authoring/limits';
import { valueSchema } from '../authoring/schemas';
import { newId } from '../random-ids';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { staffOf } from './staff-of';

const injectSchema = z
  .object({ id: z.string(), title: z.string(), value: valueSchema, fromTitle: z.string(), at: z.string() })
  .openapi('BankInject');
const bankSchema = z.object({ injects: z.array(injectSchema) }).openapi('InjectBank');
const keepSchema = z.strictObject({
  title: z.string().trim().min(1).max(90),
  value: valueSchema,
  fromTitle: z.string().trim().max(90).optional(),
});
const keptSchema = z.object({ ok: z.literal(true), inject: injectSchema });

/** Injects that an account keeps to use again in other scenarios. Nobody else sees them. */
export function addInjectBankRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  const { db } = context;
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/inject-bank',
      responses: { 200: jsonOf(bankSchema, 'The newest first.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const injects = (await listBankInjects(db, staff.accountId)).map(
        ({ ownerId: _owner, at, ...rest }) => ({
          ...rest,
          at: new Date(at).toISOString(),
        }),
      );
      return c.json({ injects }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/inject-bank',
      request: { body: { required: true, ...jsonOf(keepSchema, 'The inject.') } },
      responses: { 201: jsonOf(keptSchema, 'The inject.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const { title, value, fromTitle = '' } = c.req.valid('json');
      const max = authoringLimits.bank;
      if (isTooBig(value)) return refuseWith(c, sayRefusal('PartTooBig'));
      if ((await countBankInjects(db, staff.accountId)) >= max)
        return refuseWith(c, sayRefusal('BankFull', { max }));
      const at = context.now();
      const inject = { id: newId('bankInject'), title, value, fromTitle };
      await keepInject(db, { ...inject, ownerId: staff.accountId, at });
      return c.json({ ok: true as const, inject: { ...inject, at: new Date(at).toISOString() } }, 201);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/inject-bank/{inject}',
      request: { params: z.object({ inject: z.string().max(80) }) },
      responses: { 200: jsonOf(z.object({ ok: z.literal(true) }), 'It is gone.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const isGone = await removeBankInject(db, staff.accountId, c.req.valid('param').inject);
      if (!isGone) return refuseWith(c, sayRefusal('NotFound'));
      return c.json({ ok: true as const }, 200);
    },
  );
}
