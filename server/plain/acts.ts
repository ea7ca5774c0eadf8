import type { z } from 'zod';
import { counterMoves } from '../../framework/counter-moves';
import { mechanismIds, mechanismOf } from '../../framework/mechanisms';
import { toolsWithPurpose } from '../../framework/sanction-purposes';
import { strategyOf } from '../../framework/strategies';
import type { HttpContext } from '../http/context';
import { handleCommand } from '../live/command-handler';
import type { SeatSocketData } from '../live/context';
import { commandMessage, putPrivateMessage, saveDraftMessage } from '../live/protocol';
import { parse } from '../parse';
import { newId } from '../random-ids';
import { type Refusal, sayRefusal, sayRejection } from '../say';
import type { Typed } from './ask-forms';
import { saveCard } from './save-card';
import { type Sight, voteOf } from './sight';

/** What came of an act: the key of the sentence that says so, or a refusal. */
export type Acted = { ok: true; done: string } | Refusal;

/** Who acts, and with what. */
interface Acting {
  context: HttpContext;
  at: SeatSocketData;
  sight: Sight;
  fields: Typed;
}
type Act = (acting: Acting) => Promise<Acted>;

/** Gives a command as a socket would: in its shape, under an id, to the same rules. */
async function give({ context, at }: Acting, command: object, done: string): Promise<Acted> {
  const parsed = parse(commandMessage, { id: newId('command'), command });
  if (!parsed.ok) return parsed;
  const ack = await handleCommand(context, at, parsed.value);
  return ack.ok ? { ok: true, done } : ack;
}

const plainly =
  (type: string, done: string): Act =>
  (acting) =>
    give(acting, { type }, done);

/** A choice that was left alone chooses nothing. */
const chosen = (value: string | undefined) => value || null;

const pick: Act = async ({ context, at, fields }) => {
  const content = { tool: chosen(fields.tool), mechanism: chosen(fields.mechanism) };
  const parsed = parse(putPrivateMessage, { kind: 'pick', move: Number(fields.move), content });
  if (!parsed.ok) return parsed;
  const ack = await context.putPrivate(context, at, parsed.value);
  return ack.ok ? { ok: true, done: 'pick' } : ack;
};

/** The card as it was typed, in the shape in which it is saved. What this page does not ask for stays as it is. */
function typedCard({ sight, fields }: Acting): z.input<typeof saveDraftMessage> | Refusal {
  const { card } = sight;
  if (!card || card.move !== Number(fields.move)) return sayRejection({ code: 'StepDoesNotAllow' });
  const line = (name: string) => (fields[name] ?? '').replaceAll('\r\n', '\n');
  const tool = chosen(fields.tool);
  const mechanism = mechanismIds.find((id) => id === fields.mechanism) ?? null;
  if (mechanism && mechanismOf(mechanism).strategy !== fields.strategy) {
    const strategy = strategyOf(mechanismOf(mechanism).strategy).shortName;
    return sayRefusal('MechanismElsewhere', { strategy });
  }
  const content = {
    ...card.content,
    tool,
    purpose: toolsWithPurpose.some((id) => id === tool) ? chosen(fields.purpose) : null,
    strategy: chosen(fields.strategy),
    mechanism,
    target: line('target'),
    effect: line('effect'),
    counterMove: chosen(fields.counterMove),
    agreement: line('agreement'),
    cost: line('cost'),
    changeCourse: line('changeCourse'),
    course: fields.course || undefined,
  };
  // What is not among the choices is refused by the shape.
  return {
    kind: 'card',
    move: card.move,
    ordinal: 1,
    penCounter: 1,
    revision: Number(fields.revision),
    content,
  } as z.input<typeof saveDraftMessage>;
}

const card: Act = async (acting) => {
  const typed = typedCard(acting);
  if ('ok' in typed) return typed;
  const parsed = parse(saveDraftMessage, typed);
  if (!parsed.ok) return parsed;
  if (parsed.value.kind !== 'card') return sayRefusal('NoDraft');
  const saved = await saveCard(acting.context, acting.at, parsed.value);
  if (!saved.ok) return saved;
  if (acting.fields.press !== 'sign') return { ok: true, done: 'saved' };
  const { id, revision } = saved.draft;
  if (revision === 0) return sayRejection({ code: 'CardIncomplete', values: { line: 'tool' } });
  return give(acting, { type: 'SignCard', card: id, revision }, 'signed');
};

const forecast: Act = (acting) => {
  const chance = (id: string) => Number(acting.fields[id] || 0);
  const odds = Object.fromEntries(counterMoves.map(({ id }) => [id, chance(id)]));
  return give(acting, { type: 'LockForecast', move: Number(acting.fields.move), odds }, 'forecast');
};

/** A second vote changes the first, as long as that is allowed. */
const vote: Act = (acting) => {
  const { fields, sight } = acting;
  const found = voteOf(sight);
  const isThis = found?.vote.id === fields.vote;
  const isStraw = isThis && !found?.vote.binding;
  const words = (fields.words ?? '').replaceAll('\r\n', '\n');
  return give(
    acting,
    {
      type: isThis && found?.hasVoted ? 'ChangeVote' : 'CastVote',
      vote: fields.vote,
      choice: fields.choice,
      explanation: isStraw ? '' : words,
      condition: isStraw ? words : '',
    },
    'vote',
  );
};

const read: Act = (acting) =>
  give(acting, { type: 'AcknowledgeInject', release: acting.fields.release }, 'read');

/** Everything that can be asked for without script, by the name that the form carries. */
const acts = new Map<string, Act>([
  ['rules', plainly('AcknowledgeRules', 'rules')],
  ['read', read],
  ['pick', pick],
  ['card', card],
  ['forecast', forecast],
  ['vote', vote],
  ['out', plainly('StepOut', 'out')],
  ['in', plainly('StepIn', 'in')],
  ['pause', plainly('PauseExercise', 'pause')],
  ['emergency', plainly('DeclareEmergency', 'emergency')],
]);

/** The names of what can be said when something was done. */
export const doneWords = ['rules', 'read', 'pick', 'saved', 'signed', 'forecast', 'vote', 'in'] as const;

/** Does what a form asks for, by the handlers and rules that answer a socket. */
export function perform(acting: Acting): Promise<Acted> {
  const act = acts.get(acting.fields.act ?? '');
  return act ? act(acting) : Promise.resolve(sayRefusal('NotForSeat'));
}
