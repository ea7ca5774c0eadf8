import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { isStoreAway } from '../../db/store-away';
import { groupKey, groupNameMax } from '../../exercise/group-key';
import type { ContentLevel, Story } from '../../exercise/story';
import { vocabularyIds } from '../../exercise/vocabulary';
import type { Staff } from '../auth/staff';
import { storyToOpen } from '../authoring/story-to-open';
import { type ChosenItems, chosenItems } from '../groups/chosen-items';
import { carriedMax } from '../groups/left-to-do';
import { newId } from '../random-ids';
import { openRehearsal } from '../rehearsals/open-rehearsal';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import { jsonOf, refusals, refuseWith } from './answers';
import type { HttpContext, Types } from './context';
import { type OpeningChoices, openExercise, ownSeat } from './open-exercise';
import { giveToken, takeSeat } from './seats';
import { ownExercise, staffOf } from './staff-of';

/** A letter that is seen: marks of direction and fillers name nobody. */
const namesSomebody = /(?!\p{Default_Ignorable_Code_Point})\p{L}/u;

const openSchema = z
  .strictObject({
    scenario: z
      .string()
      .min(1)
      .max(80)
      .openapi({ example: 'velmara-a', description: 'Of one that is written here: `own:` and its id.' }),
    contentCap: z
      .int()
      .min(0)
      .max(3)
      .optional()
      .openapi({ description: 'Texts above this level go out in their softer variant. 2 unless told.' }),
    vocabulary: z
      .enum(vocabularyIds)
      .optional()
      .openapi({ description: 'Whose words screens use for the parts of an exercise. HSEEP unless told.' }),
    chathamHouse: z
      .boolean()
      .optional()
      .openapi({ description: 'Every screen says that ideas may be repeated outside and names may not.' }),
    places: z
      .record(z.string().max(80), z.int().min(1).max(200))
      .optional()
      .openapi({ description: 'People per team, where it differs from the scenario.' }),
    group: z
      .string()
      .trim()
      .max(groupNameMax)
      .optional()
      .openapi({ description: 'The group of people that exercises again. A rehearsal has none.' }),
    carry: z
      .strictObject({ stamp: z.string().max(80), items: z.array(z.string().max(200)).max(carriedMax) })
      .optional()
      .openapi({
        description:
          'Of what `/api/groups/left-to-do` listed, the items that are taken over, with the stamp of that list.',
      }),
    rehearsal: z
      .boolean()
      .optional()
      .openapi({ description: 'A dry run with bots in every team, kept apart from real exercises.' }),
    acknowledged: z
      .strictObject({ name: z.string().trim().min(1).max(60).regex(namesSomebody) })
      .optional()
      .openapi({
        description:
          'Who acknowledges that real names are used: a case study is not opened without. Others record none.',
      }),
  })
  .openapi('OpenExercise');

/** An exercise that was just opened, as it is answered. */
export const openedSchema = z
  .object({
    ok: z.literal(true),
    exercise: z.string(),
    joinCode: z.string(),
    seat: z.string().openapi({ description: 'The seat of the lead facilitator.' }),
    token: z.string().openapi({ description: 'Opens that seat over the socket.' }),
  })
  .openapi('OpenedExercise');

const staffSeatSchema = z
  .strictObject({
    role: z.enum(['control', 'simcell', 'evaluator', 'technician']),
    name: z.string().trim().min(1).max(60),
  })
  .openapi('StaffSeat');

const tokenSchema = z.object({
  ok: z.literal(true),
  exercise: z.string(),
  seat: z.string(),
  token: z.string(),
});
const idParam = { params: z.object({ id: z.string().max(80) }) };

interface OfGroup {
  group?: string;
  carry?: ChosenItems;
  chathamHouse?: boolean;
}

/** Which group an exercise is opened for, and what it takes over: only what whoever asks led, saw and chose. */
async function groupChoices(
  { db }: HttpContext,
  { accountId }: Staff,
  { group = '', carry, chathamHouse = false }: OfGroup,
): Promise<Pick<OpeningChoices, 'group' | 'takenOver'> | Refusal> {
  const named = groupKey(group) === '' ? {} : { group };
  if (!carry || carry.items.length === 0) return named;
  const takenOver = await chosenItems(db, { accountId, group, chathamHouse }, carry);
  return takenOver ? { ...named, takenOver } : sayRefusal('LeftToDoChanged');
}

type Asked = Omit<z.infer<typeof openSchema>, 'scenario' | 'rehearsal' | 'group' | 'carry'>;

/** What an exercise is opened with; the instant of an acknowledgement is the server's. */
function openingChoices(
  story: Story,
  { contentCap = 2, places = {}, acknowledged, ...words }: Asked,
  now: number,
): OpeningChoices {
  return {
    story,
    contentCap: contentCap as ContentLevel,
    places,
    ...words,
    ...(acknowledged ? { acknowledged: { by: acknowledged.name, at: now } } : {}),
  };
}

/** Opens what was asked for, as a rehearsal or as a real exercise, or says why not. */
async function openWanted(context: HttpContext, staff: Staff, wanted: z.infer<typeof openSchema>) {
  const { scenario, rehearsal, group, carry, ...asked } = wanted;
  const story = await storyToOpen(context, staff, scenario);
  if ('ok' in story) return story;
  if (story.opening.caseStudy && !asked.acknowledged) return sayRejection({ code: 'CaseNotAcknowledged' });
  const choices = openingChoices(story, asked, context.now());
  if (rehearsal) return openRehearsal(context, staff, { ...choices, rehearsal: 'staff', isConducted: false });
  const { chathamHouse } = asked;
  const ofGroup = await groupChoices(context, staff, { group, carry, chathamHouse });
  return 'ok' in ofGroup ? ofGroup : openExercise(context, staff, { ...choices, ...ofGroup });
}

/** Opening exercises, and the seats of staff. */
export function addExerciseRoutes(app: OpenAPIHono<Types>, context: HttpContext): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises',
      request: { body: { required: true, ...jsonOf(openSchema, 'The scenario, and what differs from it.') } },
      responses: { 201: jsonOf(openedSchema, 'The exercise and its join code.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      try {
        const opened = await openWanted(context, staff, c.req.valid('json'));
        return opened.ok ? c.json(opened, 201) : refuseWith(c, opened);
      } catch (thrown) {
        // Nothing is sent again by itself here: whoever asks has to.
        if (isStoreAway(thrown)) return refuseWith(c, sayRefusal('StoreAwayPlain'));
        throw thrown;
      }
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises/{id}/console',
      request: idParam,
      responses: { 200: jsonOf(tokenSchema, 'The own staff seat, from whichever device asks.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const exercise = await ownExercise(context, staff, c.req.valid('param').id);
      if ('ok' in exercise) return refuseWith(c, exercise);
      const seat = ownSeat(exercise.id, staff);
      const { state } = await context.hosts.of(exercise.id);
      // Records from before EX138 may hold it: a token for a seat that was removed would open nothing.
      if (state.seats[seat]?.removed) return refuseWith(c, sayRefusal('OwnSeatRemoved'));
      const result = state.seats[seat]
        ? await giveToken(context, exercise.id, seat)
        : await takeSeat(context, exercise.id, { seat, name: staff.name, role: 'lead', team: null });
      return result.ok ? c.json(result, 200) : refuseWith(c, result);
    },
  );

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/exercises/{id}/staff',
      request: {
        ...idParam,
        body: { required: true, ...jsonOf(staffSeatSchema, 'A seat for another member of staff.') },
      },
      responses: { 200: jsonOf(tokenSchema, 'The seat; whoever has the token has the seat.'), ...refusals },
    }),
    async (c) => {
      const staff = await staffOf(c, context);
      if ('ok' in staff) return refuseWith(c, staff);
      const exercise = await ownExercise(context, staff, c.req.valid('param').id);
      if ('ok' in exercise) return refuseWith(c, exercise);
      const { role, name } = c.req.valid('json');
      const result = await takeSeat(context, exercise.id, { seat: newId('seat'), name, role, team: null });
      return result.ok ? c.json(result, 200) : refuseWith(c, result);
    },
  );
}
