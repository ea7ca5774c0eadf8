import { z } from 'zod';
import type { StoryInject } from '../../../exercise/story';
import { injectSchema } from '../../inject-schema';
import { storyLimits as limits } from '../../story-limits';
import type { NotHeld } from './cexf-keeps';
import type { Cexf, CexfFlow, CexfInject, CexfPayload } from './cexf-schema';
import { type Cuts, cutsInWords, cutTo } from './cut-to';
import { fromBase64 } from './text-codec';

/** Minutes between two injects that have no time of their own. */
const apart = 5;

/** What `writeCexf` lays beside a text; every value is checked like one that an author wrote. */
const ownSchema = z
  .looseObject(
    injectSchema.pick({
      id: true,
      number: true,
      move: true,
      kind: true,
      scenarioTime: true,
      softer: true,
      level: true,
      from: true,
      mode: true,
      to: true,
      requiresDecision: true,
      contingencyFor: true,
      maximumMinutes: true,
    }).shape,
  )
  .transform(({ id, number, move, kind, scenarioTime, softer, level, from, mode, to, ...rest }) => ({
    ...{ id, number, move, kind, scenarioTime, softer, level, from, mode, to },
    requiresDecision: rest.requiresDecision,
    contingencyFor: rest.contingencyFor,
    maximumMinutes: rest.maximumMinutes,
  }));
type Own = z.output<typeof ownSchema>;

interface Sources {
  flows: Map<string, { flow: CexfFlow; place: number }>;
  payloads: Map<string, CexfPayload>;
  /** The id in the story of each inject, by its UUID. */
  ids: Map<string, string>;
  cuts: Cuts;
}

function ownOf(payload: CexfPayload | undefined): Own | null {
  const parsed = ownSchema.safeParse(payload?.parameters?.forestall);
  return parsed.success ? parsed.data : null;
}

/** The text that goes out: that of the payload, or else what the flow says of the step. */
function textOf(payload: CexfPayload | undefined, flow: CexfFlow | undefined): string {
  const { content, 'content-type': encoding } = payload?.parameters ?? {};
  const carried = typeof content !== 'string' ? null : encoding === 'base64' ? fromBase64(content) : content;
  return carried ?? flow?.description ?? '';
}

function minuteOf({ flow, place }: { flow?: CexfFlow; place: number }): number {
  const at = flow?.timing?.triggered_at;
  const seconds = at === null || at === undefined || at === '' ? Number.NaN : Number(at);
  const minute = Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds / 60) : place * apart;
  return Math.min(minute, limits.minutes);
}

/** The line that has to be out before, where it is one of the file. */
function waitsFor(flow: CexfFlow | undefined, ids: Sources['ids']): Pick<StoryInject, 'waitsFor'> {
  const { requirements } = flow ?? {};
  if (!requirements || Array.isArray(requirements)) return {};
  const after = ids.get(requirements.inject_uuid ?? '');
  return after === undefined ? {} : { waitsFor: { after } };
}

/** What stands in for what the format does not say. */
function foreign(index: number, minute: number, action: string | undefined): Own {
  return {
    id: `inj-${index + 1}`,
    number: String(index + 1),
    move: 1,
    kind: 'contextual',
    scenarioTime: `T+${minute} minutes`,
    softer: null,
    level: 0,
    from: 'Control',
    mode: action === 'email_to_participants' ? 'email' : 'brief',
    to: { teams: 'all', members: [], screen: false },
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 0,
  };
}

function injectOf(given: CexfInject, index: number, { flows, payloads, ids, cuts }: Sources): StoryInject {
  const step = flows.get(given.uuid);
  const payload = payloads.get(given.action_payload_resource_uuid ?? '');
  const plannedMinute = minuteOf({ flow: step?.flow, place: step?.place ?? index });
  const own = ownOf(payload);
  const title = cutTo(limits.title, given.name, `injects.${index}.name`, cuts, `Inject ${index + 1}`);
  const text = cutTo(limits.injectText, textOf(payload, step?.flow), `injects.${index}, its payload`, cuts);
  const expected = (given.inject_evaluation ?? []).flatMap(({ result }) => result?.trim() || []).join('; ');
  return {
    ...(own ?? foreign(index, plannedMinute, given.action)),
    id: ids.get(given.uuid) ?? `inj-${index + 1}`,
    plannedMinute,
    title,
    // A line that goes to players has a text; a line of our own may have none.
    text: text === '' && !own ? title : text,
    expectedAction: cutTo(limits.paragraph, expected, `injects.${index}.inject_evaluation`, cuts),
    reliability: null,
    facilitatorNote: '',
    objectives: [],
    learningPoints: [],
    branches: [],
    ...waitsFor(step?.flow, ids),
  };
}

/** The injects of a file as lines of an MSEL, in the order of the file. */
export function readInjects(document: Cexf): { injects: StoryInject[]; notHeld: NotHeld[] } {
  const given = document.injects.slice(0, limits.injects);
  const payloads = new Map((document.inject_payloads ?? []).map((payload) => [payload.uuid, payload]));
  const owns = given.map((inject) => ownOf(payloads.get(inject.action_payload_resource_uuid ?? '')));
  // Ids of our own are kept where no two lines have the same one.
  const isOurs = owns.every(Boolean) && new Set(owns.map((own) => own?.id)).size === owns.length;
  const ids = new Map(
    given.map(({ uuid }, index) => [uuid, isOurs ? (owns[index]?.id ?? '') : `inj-${index + 1}`]),
  );
  const flows = new Map(document.inject_flow.map((flow, place) => [flow.inject_uuid, { flow, place }]));
  const cuts: Cuts = { paths: [] };
  const injects = given.map((inject, index) => injectOf(inject, index, { flows, payloads, ids, cuts }));
  return { injects: isOurs ? injects : withOwnNumbers(injects), notHeld: cutsInWords(cuts) };
}

/** Where lines of several origins meet, numbers could stand twice and a line could repair one that is not there. */
const withOwnNumbers = (injects: StoryInject[]): StoryInject[] =>
  injects.map((inject, index) => ({ ...inject, number: String(index + 1), contingencyFor: null }));
