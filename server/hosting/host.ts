import type { Database } from '../../db/connection';
import type { EventLog, NewEntry } from '../../db/event-log';
import { readSnapshot, saveSnapshot } from '../../db/snapshots';
import { type Channel, channelsOf } from '../../exercise/channel';
import type { Circumstances, Command } from '../../exercise/command';
import { decide } from '../../exercise/decide';
import type { Rejection } from '../../exercise/decision';
import { type ExerciseEvent, eventVersion, rulesVersion } from '../../exercise/event';
import type { Actor, SeatId } from '../../exercise/ids';
import type { State } from '../../exercise/state';
import { upcast } from '../../exercise/upcast';
import { emptyFold, type Folded, foldEntries, foldIn, fromSnapshot, lookBack, toSnapshot } from './folded';
import { type CatchUp, type Disclosed, since } from './stream';

/** A request to the host: who, what, and the id that makes a resend harmless. */
export interface HostRequest {
  commandId: string;
  by: Actor;
  command: Command;
  /** Finds out what the rules cannot know; asked anew each time the command is decided. */
  circumstances: (state: State) => Promise<Circumstances>;
}

/** What came of a request. */
export type HostReply = { ok: true } | { ok: false; rejection: Rejection };

/** What a host needs from the process it lives in. */
export interface HostContext {
  db: Database;
  log: EventLog;
  now: () => number;
  /** Sends what was disclosed; called after the commit, in the order of the record. */
  publish: (exerciseId: string, disclosed: Disclosed[]) => void;
  /** Called after the commit with what happened, for seats that follow other channels now and for what is due. */
  afterCommit: (host: Host, events: ExerciseEvent[], decidedHere: boolean) => void;
  /** Called once for a host that was opened, for what was due while nobody hosted it. */
  onOpen: (host: Host) => void;
  /** Called when something went wrong below the rules: what this host holds may no longer be what the record says. */
  onBroken: (host: Host, thrown: unknown) => void;
}

/** A snapshot is kept after this many events, so that opening does not grow with the log. */
const snapshotEvery = 200;
/** How often a command is decided again after another process appended first. */
const attemptsMax = 20;

/** One live exercise in this process: its state, its channels, and the queue that its commands go through. */
export class Host {
  private queue: Promise<unknown> = Promise.resolve();
  private snapshotSeq = 0;

  private constructor(
    readonly exerciseId: string,
    private readonly context: HostContext,
    private readonly folded: Folded,
  ) {
    this.snapshotSeq = folded.seq;
  }

  /** Opens the host from the latest snapshot and the events behind it. */
  static async open(exerciseId: string, context: HostContext): Promise<Host> {
    const folded = fromSnapshot(await readSnapshot(context.db, exerciseId)) ?? emptyFold();
    const entries = await context.log.read(exerciseId, folded.seq);
    await foldEntries(folded, entries, context.log, exerciseId);
    const host = new Host(exerciseId, context, folded);
    context.onOpen(host);
    return host;
  }

  /** The whole state. It never leaves the server; what leaves comes from `catchUp` and `publish`. */
  get state(): State {
    return this.folded.state;
  }

  /** Whether nothing waits in the queue and nothing is being written. */
  isIdle = true;

  /** Decides, appends, tells. Commands of one exercise are decided one after the other. */
  handle(request: HostRequest): Promise<HostReply> {
    this.isIdle = false;
    const reply = this.queue.then(() => this.run(request));
    const settled = reply.then(
      () => undefined,
      () => undefined,
    );
    this.queue = settled;
    void settled.then(() => {
      if (this.queue === settled) this.isIdle = true;
    });
    return reply;
  }

  /** What a seat lacks, for each channel that it follows. */
  catchUp(seat: SeatId, cursors: Partial<Record<Channel, number>>): Record<string, CatchUp> {
    const answers: Record<string, CatchUp> = {};
    for (const channel of channelsOf(this.state, seat)) {
      const stream = this.folded.streams.get(channel);
      if (stream) answers[channel] = since(stream, cursors[channel]);
    }
    return answers;
  }

  private async run(request: HostRequest): Promise<HostReply> {
    try {
      return await this.runAgainstOthers(request);
    } catch (thrown) {
      this.context.onBroken(this, thrown);
      throw thrown;
    }
  }

  private async runAgainstOthers(request: HostRequest): Promise<HostReply> {
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const reply = await this.decideAndAppend(request);
      if (reply) return reply;
      await this.catchUpWithLog();
    }
    throw new Error(`Command ${request.commandId} met other writers ${attemptsMax} times.`);
  }

  /** One try; null when another process appended first. */
  private async decideAndAppend({
    commandId,
    by,
    command,
    circumstances,
  }: HostRequest): Promise<HostReply | null> {
    const { log, now } = this.context;
    const at = now();
    const decision = decide(this.state, {
      id: commandId,
      by,
      now: at,
      command,
      circumstances: await circumstances(this.state),
    });
    if (!decision.ok || decision.events.length === 0) {
      // A command that was accepted before and is sent again looks refused by now; the record knows better.
      return decision.ok || (await this.isSentAgain(commandId, by)) ? { ok: true } : decision;
    }
    const entries: NewEntry[] = decision.events.map((event) => ({
      at,
      by: by === 'system' ? null : by,
      version: eventVersion,
      event,
    }));
    const result = await log.append(this.exerciseId, this.folded.seq, commandId, entries);
    if (result.ok) {
      await this.apply(at, decision.events, true);
      return { ok: true };
    }
    if (result.reason === 'conflict') return null;
    // An id of somebody else's command is no way to have one's own accepted.
    return (await this.isSentAgain(commandId, by))
      ? { ok: true }
      : { ok: false, rejection: { code: 'NotAllowed' } };
  }

  /** Whether the record holds this command, of this sender. */
  private async isSentAgain(commandId: string, by: Actor): Promise<boolean> {
    const { log } = this.context;
    const range = await log.findCommand(this.exerciseId, commandId);
    if (!range) return false;
    const [entry] = await log.read(this.exerciseId, range.firstSeq - 1, 1);
    return entry?.by === (by === 'system' ? null : by);
  }

  private async catchUpWithLog(): Promise<void> {
    const entries = await this.context.log.read(this.exerciseId, this.folded.seq);
    for (const entry of entries) await this.apply(entry.at, [upcast(entry)], false);
  }

  private async apply(at: number, events: ExerciseEvent[], decidedHere: boolean): Promise<void> {
    const told: Disclosed[] = [];
    for (const event of events) {
      const step = foldIn(this.folded, at, event);
      told.push(
        ...step.told.filter(
          (disclosed) => !step.began.includes('debrief') || disclosed.channel !== 'debrief',
        ),
      );
      if (step.began.includes('debrief')) await lookBack(this.folded, this.context.log, this.exerciseId);
    }
    this.context.publish(this.exerciseId, told);
    this.context.afterCommit(this, events, decidedHere);
    this.keepSnapshot();
  }

  /** Nobody waits for a snapshot, and a lost one costs time at the next opening only. */
  private keepSnapshot(): void {
    const { folded, context, exerciseId } = this;
    if (folded.seq - this.snapshotSeq < snapshotEvery) return;
    this.snapshotSeq = folded.seq;
    const snapshot = { exerciseId, seq: folded.seq, rulesVersion, body: toSnapshot(folded) };
    saveSnapshot(context.db, snapshot).catch((thrown: unknown) => context.onBroken(this, thrown));
  }
}
