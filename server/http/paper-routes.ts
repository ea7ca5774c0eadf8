import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import { inWanted } from '../../exercise/languages/read-in';
import type { State } from '../../exercise/state';
import type { Host } from '../hosting/host';
import {
  isPaperOpen,
  type Paper,
  type PaperBody,
  type PaperFormat,
  paperFormats,
  paperGroups,
} from '../papers/paper';
import { paperOf, papers } from '../papers/paper-list';
import { marksOf } from '../papers/paper-marks';
import { redact } from '../papers/redact';
import { struckTexts } from '../papers/struck-texts';
import { FileNotMade, TooManyFiles, type WriteFile } from '../papers/writing/file-work';
import { writerInThread } from '../papers/writing/write-in-thread';
import { sayRefusal } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { paperChannel } from './paper-reader';
import { addScenarioMselRoute } from './scenario-msel-route';

const formatNames = Object.keys(paperFormats) as [PaperFormat, ...PaperFormat[]];
const yes = z.enum(['yes']).optional();
const params = z.object({ id: z.string().max(80) });
const switches = z.object({
  pseudonyms: yes,
  chathamHouse: yes,
  large: yes,
  language: z.string().max(40).optional(),
});

const listed = z.object({
  id: z.string(),
  group: z.enum(paperGroups),
  formats: z.array(z.enum(formatNames)),
  isOpen: z.boolean(),
});

/** The papers of an exercise, for lead and controllers: which there are, and each as a file. */
export function addPaperRoutes(app: OpenAPIHono<Types>, http: HttpContext): void {
  // Its thread stands beside the bundle of the server.
  const write = writerInThread(new URL(import.meta.url.replace(/\.mjs$/u, '.papers.mjs')));
  const context: PapersContext = { ...http, write };
  addScenarioMselRoute(app, context);
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/exercises/{id}/papers',
      request: { params },
      responses: { 200: jsonOf(z.array(listed), 'The papers, in the order of the page.'), ...refusals },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const channel = await paperChannel(c, context, id);
      if (typeof channel !== 'string') return refuseWith(c, channel);
      const { state } = await context.hosts.of(id);
      return c.json(
        papers.map((paper) => ({
          id: paper.id,
          group: paper.group,
          formats: [...paper.formats],
          isOpen: isPaperOpen(paper, state),
        })),
        200,
      );
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/exercises/{id}/papers/{file}',
      request: { params: params.extend({ file: z.string().max(80) }), query: switches },
      responses: {
        200: {
          description: 'The file, as `after-action.docx`. A controller’s copy holds what control may know.',
          content: Object.fromEntries(
            Object.values(paperFormats).map((type) => [
              type,
              { schema: z.string().openapi({ format: 'binary' }) },
            ]),
          ),
        },
        ...refusals,
      },
    }),
    async (c) => {
      const { id, file } = c.req.valid('param');
      return (await handOut(c, context, { id, file, ...c.req.valid('query') })) as never;
    },
  );
}

interface PapersContext extends HttpContext {
  write: WriteFile;
}

interface Wanted extends z.infer<typeof switches> {
  id: string;
  file: string;
}

/** The paper and the format that a file's name asks for. */
function wantedOf(file: string): { paper: Paper; format: PaperFormat } | null {
  const [name = '', format = ''] = file.split(/\.(?=[^.]*$)/u);
  const paper = paperOf(name);
  return paper?.formats.includes(format as PaperFormat) ? { paper, format: format as PaperFormat } : null;
}

async function handOut(c: Context, context: PapersContext, wanted: Wanted): Promise<Response> {
  const channel = await paperChannel(c, context, wanted.id);
  if (typeof channel !== 'string') return refuseWith(c, channel);
  const found = wantedOf(wanted.file);
  if (!found) return refuseWith(c, sayRefusal('NotFound'));
  const host = await context.hosts.of(wanted.id);
  if (!isPaperOpen(found.paper, host.state)) return refuseWith(c, sayRefusal('PapersTooEarly'));
  const told = host.viewOn(channel);
  // A report is in the language of those who write it; what participants hold is in theirs.
  const view =
    told && (found.paper.isForAfter ? told : inWanted(told, wanted.language ? [wanted.language] : []));
  if (!view) return refuseWith(c, sayRefusal('NotFound'));
  try {
    const body = await found.paper.make(
      { ...(await requestOf(host, { ...wanted, ...found }, context)), view, channel },
      found.format,
    );
    return c.body(asStream(body), 200, headersOf(wanted.file, found.format, host.state));
  } catch (thrown) {
    if (thrown instanceof TooManyFiles) return refuseWith(c, sayRefusal('PapersBusy'));
    if (!(thrown instanceof FileNotMade)) throw thrown;
    context.log.error({ err: thrown }, 'a paper could not be written');
    return refuseWith(c, sayRefusal(found.format === 'pdf' ? 'PdfNotMade' : 'PaperNotMade'));
  }
}

/** What is read from the record goes as far as what is asked about knew when it was asked. */
async function requestOf(
  { state: whole, seq: upTo }: Pick<Host, 'state' | 'seq'>,
  wanted: Wanted & { paper: Paper },
  context: PapersContext,
) {
  const { id: exerciseId } = wanted;
  const log = createDrizzleEventLog(context.db);
  const isChathamHouse = whole.chathamHouse || wanted.chathamHouse === 'yes';
  return {
    whole,
    exerciseId,
    log,
    upTo,
    now: context.now(),
    redaction: redact(whole, {
      pseudonyms: wanted.pseudonyms === 'yes',
      chathamHouse: isChathamHouse,
      // What is printed before play holds nothing that anybody typed in it.
      struck: wanted.paper.isForAfter ? await struckTexts({ log, exerciseId, state: whole, upTo }) : [],
    }),
    isLarge: wanted.large === 'yes',
    write: context.write,
    marks: marksOf(whole, isChathamHouse),
  };
}

function headersOf(file: string, format: PaperFormat, { clock, fork }: State): Record<string, string> {
  const day = new Date(clock.startedAt ?? clock.openedAt).toISOString().slice(0, 10);
  return {
    'content-type': paperFormats[format],
    'content-disposition': `attachment; filename="exercise-${fork ? 'what-if-' : ''}${day}-${file}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
    vary: 'Authorization, Cookie',
  };
}

/** What comes piece by piece goes out piece by piece. */
function asStream(body: PaperBody): Uint8Array<ArrayBuffer> | string | ReadableStream {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  const pieces = body[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (out) => {
      const { done, value } = await pieces.next();
      if (done) out.close();
      else out.enqueue(new TextEncoder().encode(value));
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
}
