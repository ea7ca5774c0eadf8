import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { findExercise } from '../../db/exercises';
import { type Invite, inviteRoles, isInviteOpen, type State } from '../../exercise/state';
import { hashToken, newId } from '../random-ids';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { takeSeat } from './seats';

const link = {
  exercise: z.string().min(1).max(80),
  token: z.string().min(20).max(200).openapi({ description: 'What stands behind the # of the link.' }),
};
const lookSchema = z.strictObject(link).openapi('LookAtInvite');
const acceptSchema = z
  .strictObject({ ...link, name: z.string().trim().min(1).max(60).openapi({ example: 'Ruth' }) })
  .openapi('AcceptInvite');

const seenSchema = z
  .object({ ok: z.literal(true), title: z.string(), role: z.enum(inviteRoles), by: z.string() })
  .openapi('Invite');
const acceptedSchema = z
  .object({
    ok: z.literal(true),
    exercise: z.string(),
    title: z.string(),
    role: z.enum(inviteRoles),
    seat: z.string(),
    token: z.string().openapi({ description: 'Opens the seat over the socket.' }),
  })
  .openapi('AcceptedInvite');

/**
 * The link of a token, at the pace of the address that asks. A link of another exercise, one that never was and one of an
 * exercise that is not there are answered alike.
 */
async function inviteOf(
  { db, hosts, joinPace }: HttpContext,
  address: string,
  { exercise, token }: { exercise: string; token: string },
): Promise<{ invite: Invite; state: State } | Refusal> {
  if (!(await joinPace.wait(address))) return sayRefusal('Busy');
  if (await findExercise(db, exercise)) {
    const host = await hosts.of(exercise);
    const tokenHash = hashToken(token);
    const find = () => host.state.invites.find((one) => one.tokenHash === tokenHash);
    // Made at a neighbour a moment ago, it may not be known here yet.
    if (!find()) await host.lookForNews();
    const invite = find();
    if (invite) return { invite, state: host.state };
  }
  await joinPace.wrong(address);
  return sayRefusal('UnknownInvite');
}

/** Coming in by a link for staff: what it is for, and taking the seat. The token is in bodies only, never in an address. */
export function addInviteRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/invites/look',
      request: { body: { required: true, ...jsonOf(lookSchema, 'The link.') } },
      responses: { 200: jsonOf(seenSchema, 'What the link is for.'), ...refusals },
    }),
    async (c) => {
      const found = await inviteOf(context, c.env.clientAddress, c.req.valid('json'));
      if ('ok' in found) return refuseWith(c, found);
      const { invite, state } = found;
      if (state.phase === 'closed') return refuseWith(c, sayRejection({ code: 'ExerciseClosed' }));
      if (!isInviteOpen(invite)) return refuseWith(c, sayRejection({ code: 'InviteClosed' }));
      const by = state.seats[invite.by]?.name ?? '';
      return c.json({ ok: true as const, title: state.opening?.title ?? '', role: invite.role, by }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/invites/accept',
      request: { body: { required: true, ...jsonOf(acceptSchema, 'The link, and who comes by it.') } },
      responses: { 200: jsonOf(acceptedSchema, 'A seat of the link’s role.'), ...refusals },
    }),
    async (c) => {
      const wanted = c.req.valid('json');
      const found = await inviteOf(context, c.env.clientAddress, wanted);
      if ('ok' in found) return refuseWith(c, found);
      const { invite, state } = found;
      const seat = { seat: newId('seat'), name: wanted.name, role: invite.role, team: null };
      // Whether the link is still open is decided by the rules, in the exercise's line: two at once are one behind the other.
      const taken = await takeSeat(context, wanted.exercise, { ...seat, invite: invite.id });
      if (!taken.ok) return refuseWith(c, taken);
      return c.json({ ...taken, title: state.opening?.title ?? '', role: invite.role }, 200);
    },
  );
}
