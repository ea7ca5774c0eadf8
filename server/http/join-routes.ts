import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { joinExercise, joinSchema, lobbyOf } from './joining';
import { wantedLanguages } from './wanted-languages';

const seatSchema = z
  .object({ ok: z.literal(true), exercise: z.string(), seat: z.string(), token: z.string() })
  .openapi('Seat');

const lobbySchema = z
  .object({
    title: z.string(),
    scenario: z.string(),
    whatIf: z
      .boolean()
      .openapi({ description: 'Whether it is a copy of an exercise that is played on from a moment.' }),
    observers: z.literal(true),
    expected: z.string().nullable().openapi({
      description: 'The team, or `observer`, that staff listed for the name that was asked with; else null.',
    }),
    contentNote: z.string().openapi({ description: 'What the exercise tells of, in Markdown.' }),
    caseStudy: z
      .object({ place: z.string(), period: z.string() })
      .nullable()
      .openapi({ description: 'Where and when it happened, of a historical case study; null of fiction.' }),
    contentCap: z.int().openapi({ description: 'No text goes out above this content level.' }),
    emergencyWord: z.string(),
    support: z.object({
      contact: z.string(),
      quietRoom: z.string(),
      line: z.string(),
      emergency: z.string(),
    }),
    teams: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        letter: z.string(),
        description: z.string(),
        people: z.int(),
        places: z.int(),
      }),
    ),
  })
  .openapi('Lobby');

/** Joining: by code, with any name and no account. */
export function addJoinRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/join/{code}',
      request: {
        params: z.object({ code: z.string().max(20) }),
        query: z.object({ name: z.string().max(60).optional() }),
      },
      responses: { 200: jsonOf(lobbySchema, 'The teams that can be joined.'), ...refusals },
    }),
    async (c) => {
      const { code } = c.req.valid('param');
      const { name = '' } = c.req.valid('query');
      const found = await lobbyOf(context, c.env.clientAddress, code, name, wantedLanguages(c));
      return found.ok ? c.json(found.lobby, 200) : refuseWith(c, found);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/join',
      request: { body: { required: true, ...jsonOf(joinSchema, 'Who joins which exercise.') } },
      responses: { 200: jsonOf(seatSchema, 'A seat, and the token that opens it.'), ...refusals },
    }),
    async (c) => {
      const result = await joinExercise(context, c.env.clientAddress, c.req.valid('json'));
      return result.ok ? c.json(result, 200) : refuseWith(c, result);
    },
  );
}
