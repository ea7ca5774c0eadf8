import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { findAccount, findAccountByEmail } from '../../db/accounts';
import { setScenarioStatus } from '../../db/authored-scenarios';
import type { Database } from '../../db/database';
import { listAuthors, putAuthor, removeAuthor } from '../../db/scenario-authors';
import { keepVersion } from '../../db/scenario-versions';
import { authoringStatuses } from '../../exercise/story';
import { answeredScenario } from '../authoring/answered';
import { askedScenario } from '../authoring/asked-scenario';
import { authoringLimits } from '../authoring/limits';
import { scenarioParam, scenarioSchema } from '../authoring/schemas';
import { authoringWords } from '../authoring/words';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';

const authorSchema = z.object({
  account: z.string(),
  name: z.string(),
  email: z.string(),
  may: z.enum(['owner', 'write', 'read']),
});
const authorsSchema = z.object({ authors: z.array(authorSchema) }).openapi('ScenarioAuthors');
const addSchema = z.strictObject({ email: z.email().max(200), may: z.enum(['write', 'read']) });
const statusSchema = z.strictObject({ status: z.enum(authoringStatuses), clock: z.int().min(0) });
const setSchema = z.object({ ok: z.literal(true), scenario: scenarioSchema }).openapi('StatusSet');

/** Who writes a scenario, and how far its text has come. */
export function addScenarioAuthorRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  addAuthorRoutes(app, context);
  app.openapi(
    createRoute({
      method: 'put',
      path: '/api/scenarios/{id}/status',
      description: 'Approving keeps a version. A later change of the text makes it a draft again.',
      request: {
        params: scenarioParam,
        body: {
          required: true,
          ...jsonOf(statusSchema, 'The status, and the clock of the text that was read.'),
        },
      },
      responses: { 200: jsonOf(setSchema, 'The scenario.'), ...refusals },
    }),
    async (c) => {
      const { status, clock } = c.req.valid('json');
      const isDecision = status === 'approved' || status === 'ready';
      const asked = await askedScenario(c, context, c.req.valid('param').id, isDecision ? 'owner' : 'write');
      if ('ok' in asked) return refuseWith(c, asked);
      const { id, approvedBy: before } = asked.scenario;
      const by = asked.staff.name;
      const approvedBy = isDecision ? (status === 'ready' ? (before ?? by) : by) : null;
      const set = await setScenarioStatus(context.db, id, { status, clock, approvedBy });
      if (!set) return refuseWith(c, sayRefusal('TextChanged'));
      const note = authoringWords('approved');
      const kept = isDecision ? await keepVersion(context.db, id, { by, at: context.now(), note }) : null;
      const scenario = kept ? { ...set, version: kept.number } : set;
      return c.json({ ok: true as const, scenario: answeredScenario({ ...asked, scenario }) }, 200);
    },
  );
}

async function authorsOf(db: Database, id: string, ownerId: string | null) {
  const owner = ownerId === null ? null : await findAccount(db, ownerId);
  const others = (await listAuthors(db, id)).map(({ accountId, ...rest }) => ({
    account: accountId,
    ...rest,
  }));
  if (!owner) return { authors: others };
  const first = { account: owner.id, name: owner.name, email: owner.email, may: 'owner' as const };
  return { authors: [first, ...others] };
}

function addAuthorRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  const { db } = context;
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/scenarios/{id}/authors',
      request: { params: scenarioParam },
      responses: { 200: jsonOf(authorsSchema, 'The owner first.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      return c.json(await authorsOf(db, asked.scenario.id, asked.scenario.ownerId), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/scenarios/{id}/authors',
      request: { params: scenarioParam, body: { required: true, ...jsonOf(addSchema, 'Whose account.') } },
      responses: { 200: jsonOf(authorsSchema, 'All authors.'), ...refusals },
    }),
    async (c) => {
      const asked = await askedScenario(c, context, c.req.valid('param').id, 'owner');
      if ('ok' in asked) return refuseWith(c, asked);
      const { id, ownerId } = asked.scenario;
      const { email, may } = c.req.valid('json');
      const account = await findAccountByEmail(db, email);
      if (!account) return refuseWith(c, sayRefusal('UnknownAuthor'));
      if (account.id === ownerId) return refuseWith(c, sayRefusal('AuthorIsOwner'));
      const max = authoringLimits.authors;
      if ((await listAuthors(db, id)).length >= max)
        return refuseWith(c, sayRefusal('TooManyAuthors', { max }));
      await putAuthor(db, { scenarioId: id, accountId: account.id, may });
      return c.json(await authorsOf(db, id, ownerId), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/scenarios/{id}/authors/{account}',
      description: 'What they wrote stays. Authors may take themselves out.',
      request: { params: scenarioParam.extend({ account: z.string().max(80) }) },
      responses: { 200: jsonOf(z.object({ ok: z.literal(true) }), 'They are out.'), ...refusals },
    }),
    async (c) => {
      const { id, account } = c.req.valid('param');
      const asked = await askedScenario(c, context, id, 'read');
      if ('ok' in asked) return refuseWith(c, asked);
      if (asked.may !== 'owner' && asked.staff.accountId !== account)
        return refuseWith(c, sayRefusal('OwnerDecides'));
      await removeAuthor(db, id, account);
      return c.json({ ok: true as const }, 200);
    },
  );
}
