import { randomUUID } from 'node:crypto';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hash } from '@node-rs/argon2';
import { consumeFirstRunLink, isFirstRunLinkOpen } from '../../db/first-run-links';
import { hashToken } from '../random-ids';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';

const accountSchema = z
  .strictObject({
    token: z.string().min(1).max(200),
    name: z.string().trim().min(1).max(60),
    email: z.email().max(200),
    password: z.string().min(10).max(200),
  })
  .openapi('FirstAccount');

/** The first facilitator account, made with the one-time link that the first start prints. */
export function addAccountRoute(app: OpenAPIHono<Types>, { db, now }: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/first-account',
      request: { body: { required: true, ...jsonOf(accountSchema, 'The link and the account.') } },
      responses: {
        201: jsonOf(z.object({ ok: z.literal(true) }), 'The account is there: sign in.'),
        ...refusals,
      },
    }),
    async (c) => {
      const { token, name, email, password } = c.req.valid('json');
      // Looked at first: making a hash is work that nobody without a link should cause.
      if (!(await isFirstRunLinkOpen(db, hashToken(token)))) return refuseWith(c, sayRefusal('LinkUsed'));
      const createdAt = now();
      const account = {
        id: `acc_${randomUUID()}`,
        name,
        email,
        passwordHash: await hash(password),
        createdAt,
      };
      const made = await consumeFirstRunLink(db, hashToken(token), account, createdAt);
      if (made.ok) return c.json({ ok: true as const }, 201);
      return refuseWith(c, sayRefusal(made.reason === 'linkUsed' ? 'LinkUsed' : 'EmailTaken'));
    },
  );
}
