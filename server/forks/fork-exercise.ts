import { type ExerciseRow, findExerciseByCode } from '../../db/exercises';
import { beginFork, completeFork } from '../../db/forks';
import { copyStretch } from '../../db/log/copy-stretch';
import type { NewCommand } from '../../db/log/event-log';
import { createDrizzleEventLog } from '../../db/log/event-log-drizzle';
import type { RehearsalKind } from '../../db/rehearsals';
import { noteRules } from '../../db/rules-spans';
import type { SystemCommand } from '../../exercise/command';
import { decide } from '../../exercise/decide';
import { eventVersion, rulesVersion } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import { initialState, type State } from '../../exercise/state';
import type { HttpContext } from '../http/context';
import { giveToken, type SeatWithToken } from '../http/seats';
import { newId, newJoinCode, staffSeatOf } from '../random-ids';
import type { FoundMoment } from './find-moment';

/** Who makes a what-if, and leads it. */
export interface Forker {
  name: string;
  /** Whose console the seat is, so that signing in leads to it; null for a lead without an account. */
  account: string | null;
}

/** What a what-if is made of. */
export interface ForkWanted {
  parent: ExerciseRow;
  rehearsal: RehearsalKind | null;
  from: FoundMoment;
  by: Forker;
}

/**
 * Makes a what-if: a record that begins with where it comes from, then the parent's events up to the moment, then what
 * ends there, and the lead's seat. Its exercise is noted last, so that nobody can reach half of one.
 */
export async function forkExercise(
  context: HttpContext,
  { parent, rehearsal, from, by }: ForkWanted,
): Promise<SeatWithToken & { joinCode: string }> {
  const { db, now } = context;
  const [id, at] = [newId('exercise'), now()];
  await beginFork(db, { exerciseId: id, parentId: parent.id, madeAt: at });
  const log = createDrizzleEventLog(db);
  const of = { exercise: parent.id, title: parent.title };
  const first = decided(initialState, { type: 'ForkExercise', parent: of, moment: from.moment }, at);
  // In its record time never goes back: the first event has the instant of the parent's.
  await added(log.append(id, 0, [{ ...first.command, entries: stamped(first, from.beganAt) }]));
  // What a parent that is a what-if itself began with is not copied.
  const isOfFork = from.state.fork !== null;
  const shift = isOfFork ? 0 : 1;
  await copyStretch(db, { from: parent.id, to: id, afterSeq: isOfFork ? 1 : 0, upToSeq: from.seq, shift });
  const joinCode = await freeCode(context);
  const seat = by.account === null ? newId('seat') : staffSeatOf(id, by.account);
  const begun = decided(asCopied(from.state, first.state), { type: 'BeginWhatIf', joinCode }, at);
  const lead = { type: 'TakeSeat', seat, name: by.name, role: 'lead', team: null } as const;
  const { command: seated } = decided(begun.state, lead, at);
  await added(log.append(id, from.seq + shift, [begun.command, seated]));
  const { accountId, scenarioId, title } = parent;
  const exercise = { id, code: joinCode, accountId, scenarioId, title, createdAt: at };
  const isDone = await completeFork(db, {
    parentId: parent.id,
    exercise,
    rehearsal,
    filesUntil: from.moment.at,
    upToSeq: from.seq,
  });
  if (!isDone) throw new Error('The join code of a what-if was taken while it was made.');
  await noteRules(db, id, { fromSeq: from.seq + shift + 1, rulesVersion });
  return { ...(await giveToken(context, id, seat)), joinCode };
}

/** EX342: the copy folds to what the parent was, but for what it says of where it comes from. */
function asCopied(parent: State, { fork }: State): State {
  return { ...parent, fork: fork && { ...fork, begunAt: parent.fork?.begunAt ?? null } };
}

interface Decided {
  command: NewCommand;
  state: State;
}

/** What the rules say to something that the server asks for and that cannot be refused. */
function decided(state: State, command: SystemCommand, at: number): Decided {
  const id = newId('command');
  const decision = decide(state, { id, by: 'system', now: at, command, circumstances: { present: [] } });
  if (!decision.ok) throw new Error(`${command.type} was refused in a what-if: ${decision.rejection.code}`);
  const entries = decision.events.map((event) => ({ at, by: null, version: eventVersion, event }));
  return {
    command: { commandId: id, entries },
    state: decision.events.reduce((after, event) => evolve(after, { at, event }), state),
  };
}

const stamped = ({ command }: Decided, at: number) => command.entries.map((entry) => ({ ...entry, at }));

async function added(appended: Promise<{ ok: boolean }>): Promise<void> {
  if (!(await appended).ok) throw new Error('Somebody else wrote into the record of a what-if.');
}

async function freeCode({ db }: HttpContext): Promise<string> {
  for (;;) {
    const code = newJoinCode();
    if (!(await findExerciseByCode(db, code))) return code;
  }
}
