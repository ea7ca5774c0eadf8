import fc from 'fast-check';
import type { KnownIds } from './known-ids';
import { spoiled } from './spoil';
import { oddText, wrongValue } from './wrong-values';

/** One message to send: the event's name, what follows it, and whether an answer can come. */
export interface SocketMessage {
  name: string;
  message: unknown;
  /** Nobody listens for such a name, so no answer comes. */
  isUnknown: boolean;
}

/** The name of an event, and the message that follows it. */
type Named = [string, Record<string, unknown>];

const unstorable = fc.constantFrom('a\0b', 'half a \ud83d', '\udc00');

const names = [
  'command',
  'catchUp',
  'openDraft',
  'takePen',
  'saveDraft',
  'putPrivate',
  'readPrivate',
  'reflect',
  'answerForm',
  'workOn',
  'invite',
];
const text = 'Water trucks wait at the northern crossing.';
const card = {
  ...{ tool: null, purpose: null, strategy: null, mechanism: null, counterMove: null },
  ...{ target: text, effect: text, agreement: '', cost: '', changeCourse: '' },
};

/** Messages of the right shape, most of which the rules refuse: the things that they name are wrong, or not the seat's. */
function rightMessages({ things, seats, teams, exercises }: KnownIds): fc.Arbitrary<Named> {
  const thing = fc.constantFrom(...things, ...seats, ...exercises, 'inj_1', 'crd_national_1_1');
  const seat = fc.constantFrom(...seats, ...exercises);
  const team = fc.constantFrom(...teams, 'control', 'winners');
  const move = fc.constantFrom(0, 1, 2, 99);
  const audience = fc.record({
    teams: fc.constantFrom<unknown>('all', []),
    members: fc.array(seat, { maxLength: 2 }),
    screen: fc.boolean(),
  });
  const command = (fields: Record<string, fc.Arbitrary<unknown> | string | number | boolean>) =>
    fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([key, one]) => [key, typeof one === 'object' ? one : fc.constant(one)]),
      ),
    );
  const commands = fc.oneof(
    ...['AcknowledgeRules', 'StepOut', 'StepIn', 'StartExercise', 'ResumeExercise', 'ClosePicks'].map(
      (type) => command({ type }),
    ),
    ...['AcknowledgeInject', 'SendReleaseNow', 'TakeBackRelease', 'RecallInject'].map((type) =>
      command({ type, release: thing }),
    ),
    command({ type: 'SignCard', card: thing, revision: fc.nat(9) }),
    command({ type: 'LockForecast', move, odds: fc.constantFrom({ CM1: 100 }, { CM1: 50 }, {}) }),
    // What every player may do in every step, with what a database cannot hold: so often that some of it gets that far.
    ...['known', 'unknown', 'known'].map((kind) =>
      command({ type: 'PinFact', kind, text: fc.oneof(oddText, unstorable) }),
    ),
    command({ type: 'UnpinFact', fact: thing }),
    command({ type: 'TableProposal', title: text, text, kind: 'substance' }),
    command({ type: 'CastVote', vote: thing, choice: 'yes', explanation: '', condition: '' }),
    command({ type: 'ChangeVote', vote: thing, choice: 'no', explanation: '', condition: '' }),
    command({ type: 'SendMessage', to: fc.constantFrom('winners', 'nobody'), text }),
    command({ type: 'OpenStep', move: 98, step: 'update' }),
    command({ type: 'ReleaseInject', inject: thing, audience }),
    command({ type: 'CloseSigning', card: thing }),
    command({ type: 'ShowCards', move: 98 }),
    command({ type: 'OpenVote', proposal: thing, binding: true, basis: 'played' }),
    command({ type: 'ReadVote', vote: thing }),
    command({ type: 'AnswerMessage', message: thing, persona: 'Mayor', text }),
    command({ type: 'MoveSeat', seat: thing, team }),
    command({ type: 'ShowReflections', kind: 'plus' }),
  );
  const place = {
    kind: fc.constantFrom('card', 'forecast', 'proposal'),
    move,
    ordinal: fc.constantFrom(1, 2, 3),
  };
  const cursors = fc.dictionary(
    fc.oneof(
      team.map((id) => `team:${id}`),
      seat.map((id) => `seat:${id}`),
      oddText,
    ),
    fc.nat(),
  );
  const others: fc.Arbitrary<Named> = fc.oneof(
    fc.record({ cursors }).map((message): Named => ['catchUp', message]),
    fc.tuple(fc.constantFrom('openDraft', 'takePen'), fc.record(place)),
    fc
      .record({
        ...place,
        kind: fc.constant('card'),
        penCounter: fc.nat(5),
        revision: fc.nat(5),
        content: fc.constant(card),
      })
      .map((message): Named => ['saveDraft', message]),
    fc
      .record({ kind: fc.constant('baseline'), content: fc.constant({ percent: 40 }) })
      .map((message): Named => ['putPrivate', message]),
    fc
      .record({ kind: fc.constantFrom('pick', 'baseline', 'commitment') })
      .map((message): Named => ['readPrivate', message]),
    fc
      .record({ kind: fc.constantFrom('plus', 'delta'), text: fc.constant(text) })
      .map((message): Named => ['reflect', message]),
    fc
      .record({
        form: fc.constantFrom('entry', 'exit', 'pulse'),
        answers: fc.constant([{ item: 'consent', value: 'yes' }]),
      })
      .map((message): Named => ['answerForm', message]),
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: commands.map((one): Named => ['command', { command: one }]),
    },
    { weight: 1, arbitrary: others },
  );
}

/** Messages over the socket, nearly all of them wrong: in their shape, their ids, or in who sends them. */
export function socketMessages(known: KnownIds): fc.Arbitrary<SocketMessage> {
  const id = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .string({ unit: fc.constantFrom(...'abcdefgh0123456789'), minLength: 20, maxLength: 24 })
        .map((tail) => `cmd_${tail}`),
    },
    { weight: 2, arbitrary: fc.constantFrom(...known.commands) },
  );
  const right = fc.tuple(rightMessages(known), id).map(([[name, message], commandId]) => ({
    name,
    message: name === 'command' ? { id: commandId, ...message } : message,
  }));
  return fc.oneof(
    { weight: 2, arbitrary: right.map((one) => ({ ...one, isUnknown: false })) },
    {
      weight: 7,
      arbitrary: right.chain(({ name, message }) =>
        spoiled(message).map((wrong) => ({ name, message: wrong, isUnknown: false })),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), wrongValue)
        .map(([name, message]) => ({ name, message, isUnknown: false })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(unknownName, wrongValue)
        .map(([name, message]) => ({ name, message, isUnknown: true })),
    },
  );
}

const reserved = ['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'];
/** Names that nobody listens for. The client library refuses to send the reserved ones; raw packets carry those. */
const unknownName = fc
  .oneof(
    fc.constantFrom('error', '__proto__', 'constructor', 'toString', 'welcome', 'events', 'Command'),
    oddText,
  )
  .filter((name) => !names.includes(name) && !reserved.includes(name));
