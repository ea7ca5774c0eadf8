import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { putAttachment, readAttachment, removeAttachment } from '../../db/attachments';
import { attachmentIn, attachmentLimits, attachmentTypes } from '../../exercise/attachments';
import { whyNot } from '../../exercise/may';
import { readUpload } from '../attachments/read-upload';
import { newId } from '../random-ids';
import { sayRefusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { seatOfRequest } from './seat-of-request';

const upload = '/api/exercises/:id/attachments';
const one = '/api/exercises/:id/attachments/:attachment';

/** The largest body of an upload: a file, and what a form puts around it. */
export const uploadMax = attachmentLimits.pdf + 20_000;

/** Whether a request brings a file, and so may be larger than the others. */
export function isUpload(c: Context): boolean {
  return c.req.method === 'POST' && /^\/api\/exercises\/[^/]+\/attachments$/u.test(c.req.path);
}

/**
 * Files that injects carry. They are fetched with the seat's token in a header, never by an address that works by itself:
 * an address can be passed on, stays in histories and logs, and would have to be taken back at a recall.
 */
export function addAttachmentRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.post(upload, (c) => takeIn(c, context, c.req.param('id')));
  app.get(one, (c) => handOut(c, context, c.req.param('id'), c.req.param('attachment')));
  describe(app);
}

/** Who asks is looked at before the body is read: a stranger's megabytes are not taken in. */
async function takeIn(c: Context<Types>, context: HttpContext, exerciseId: string): Promise<Response> {
  const by = await seatOfRequest(c, context, exerciseId);
  if (!by.ok) return refuseWith(c, by);
  const host = await context.hosts.of(exerciseId);
  const no = whyNot(host.state, by.seatId, 'AddAttachment');
  if (no) return refuseWith(c, sayRejection(no));
  const read = await readUpload(c);
  if (!read.ok) return refuseWith(c, read);
  const { attachment, body } = read;
  // The bytes first: an event that names them must never be without them.
  await putAttachment(context.db, {
    exerciseId,
    attachmentId: attachment.id,
    body,
    createdAt: context.now(),
  });
  const reply = await host.handle({
    commandId: newId('command'),
    by: by.seatId,
    command: { type: 'AddAttachment', attachment },
    circumstances: async () => ({ present: [] }),
  });
  if (reply.ok) return c.json({ ok: true as const, attachment }, 201);
  await removeAttachment(context.db, exerciseId, attachment.id);
  return refuseWith(c, sayRejection(reply.rejection));
}

/** One that a seat may not have is answered like one that does not exist. */
async function handOut(
  c: Context<Types>,
  context: HttpContext,
  exerciseId: string,
  id: string,
): Promise<Response> {
  const by = await seatOfRequest(c, context, exerciseId);
  if (!by.ok) return refuseWith(c, by);
  const host = await context.hosts.of(exerciseId);
  const views = Object.values(host.views(by.seatId));
  const attachment = views.map((view) => view && attachmentIn(view, id)).find(Boolean);
  const body = attachment ? await readAttachment(context.db, exerciseId, id) : null;
  if (!attachment || !body) return refuseWith(c, sayRefusal('NotFound'));
  return c.body(new Uint8Array(body), 200, {
    'content-type': attachment.type,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    // Opened by itself it is a page without script, forms or a place of its own, and no browser keeps it for the next seat.
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    vary: 'Authorization',
  });
}

function describe(app: OpenAPIHono<Types>): void {
  const file = z.string().openapi({ format: 'binary' });
  const path = { id: z.string(), attachment: z.string() };
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: '/api/exercises/{id}/attachments',
    description: 'Lays a file ready for an inject, for a seat of staff by its token.',
    request: {
      params: z.object({ id: path.id }),
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: z.object({ file, alt: z.string(), inject: z.string().optional() }),
          },
        },
      },
    },
    responses: {
      201: jsonOf(
        z.object({ ok: z.literal(true), attachment: z.looseObject({ id: z.string() }) }),
        'The file.',
      ),
      ...refusals,
    },
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/exercises/{id}/attachments/{attachment}',
    description: 'The bytes of a file, for a seat that a release has told of it.',
    request: { params: z.object(path) },
    responses: {
      200: {
        description: 'The file.',
        content: Object.fromEntries(attachmentTypes.map((type) => [type, { schema: file }])),
      },
      ...refusals,
    },
  });
}
