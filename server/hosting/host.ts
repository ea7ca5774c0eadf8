import { readSnapshot } from '../../db/snapshots';
import { isStoreAway } from '../../db/store-away';
import { type Channel, channelsOf } from '../../exercise/channel';
import type { Rejection } from '../../exercise/decision';
import type { Happened } from '../../exercise/event';
import type { SeatId } from '../../exercise/ids';
import type { State } from '../../exercise/state';
import { decideInTurn, type HostRequest, toNewCommand, type Verdict } from './decide-in-turn';
import {
  emptyFold,
  type Folded,
  foldIn,
  foldRest,
  fromSnapshot,
  lookBack,
  readEntries,
  toHappened,
} from './folded';
import type { HostContext } from './host-context';
import { isSentAgain } from './is-sent-again';
import { RulesKeeper } from './rules-keeper';
import { SnapshotKeeper } from './snapshot-keeper';
import { type Disclosed, sinceAsJson, together } from './stream';

/** What came of a request. */
export type HostReply = { ok: true } | { ok: false; rejection: Rejection };

interface Waiting extends HostRequest {
  /** Set for one that went wrong together with others. */
  isAlone?: boolean;
  resolve: (reply: HostReply) => void;
  reject: (thrown: unknown) => void;
}

/** How often commands are decided again after another process appended first. */
const attemptsMax = 20;
/** Commands that are decided and recorded together at most: a large room that decides at one instant. Four statements instead of one took a sixth longer. */
const batchMax = 1_000;

const alone = (request: Waiting): Waiting => ({ ...request, isAlone: true });

/** One live exercise in this process: its state, its channels, and the line in which its commands wait. */
export class Host {
  private readonly line: Waiting[] = [];
  private work: Promise<void> = Promise.resolve();
  private isWorking = false;
  private isEnded = false;
  /** Whether the record may hold more than this host, because an append ended unknown. */
  private isBehind = false;
  private readonly snapshots: SnapshotKeeper;
  private readonly rules: RulesKeeper;

  private constructor(
    readonly exerciseId: string,
    private readonly context: HostContext,
    private readonly folded: Folded,
  ) {
    this.snapshots = new SnapshotKeeper(exerciseId, folded.seq, context.db);
    this.rules = new RulesKeeper(exerciseId, context.db);
  }

  /** Opens the host from the latest snapshot and the events behind it. */
  static async open(exerciseId: string, context: HostContext): Promise<Host> {
    const folded = (await fromSnapshot(await readSnapshot(context.db, exerciseId))) ?? emptyFold();
    await foldRest(folded, context.log, exerciseId);
    const host = new Host(exerciseId, context, folded);
    context.onOpen(host);
    return host;
  }

  /** The whole state. It never leaves the server; what leaves comes from `catchUp` and `publish`. */
  get state(): State {
    return this.folded.state;
  }

  /** Position of the last event that is folded in. */
  get seq(): number {
    return this.folded.seq;
  }

  /** When that event was recorded, in epoch milliseconds; 0 before the first. */
  get at(): number {
    return this.folded.at;
  }

  /** Whether nothing waits in line and nothing is being written. */
  get isIdle(): boolean {
    return !this.isWorking;
  }

  /** Decides, appends, tells. What comes while something is being written is decided and written together. */
  handle(request: HostRequest): Promise<HostReply> {
    if (this.isEnded) return Promise.resolve({ ok: false, rejection: { code: 'ExerciseClosed' } });
    return new Promise((resolve, reject) => {
      this.line.push({ ...request, resolve, reject });
      if (!this.isWorking) void this.start(() => this.workOff());
    });
  }

  /** Takes no more commands: they are refused as in a closed exercise. Resolves when those that came before are answered. */
  async end(): Promise<void> {
    this.isEnded = true;
    while (this.isWorking) await this.work;
  }

  /** Takes in and tells what other processes, or a lost append, added to the record. */
  lookForNews(): Promise<void> {
    return this.start(() => this.catchUpWithLog());
  }

  /** What a seat lacks, for each channel that it follows, as the bytes of its JSON (`CatchUp`). */
  catchUp(seat: SeatId, cursors: Partial<Record<Channel, number>>): Record<string, Buffer> {
    const answers: Record<string, Buffer> = {};
    for (const channel of channelsOf(this.state, seat)) {
      const stream = this.folded.streams.get(channel);
      if (stream) answers[channel] = sinceAsJson(stream, cursors[channel]);
    }
    return answers;
  }

  /** What a seat was told so far, folded, for each channel that it follows. */
  views(seat: SeatId): Partial<Record<Channel, State>> {
    return Object.fromEntries(
      channelsOf(this.state, seat).map((channel) => [channel, this.folded.streams.get(channel)?.view]),
    );
  }

  /** What a channel was told so far, folded; undefined for one that there is not. */
  viewOn(channel: Channel): State | undefined {
    return this.folded.streams.get(channel)?.view;
  }

  /** Whether this host knows at least what somebody was told, perhaps by another process. */
  knows(cursors: Partial<Record<Channel, number>>): boolean {
    return Object.entries(cursors).every(
      ([channel, cursor]) => (this.folded.streams.get(channel as Channel)?.cursor ?? 0) >= (cursor ?? 0),
    );
  }

  /** How many events a channel has been told; 0 for one that there is not. */
  cursorOf(channel: Channel): number {
    return this.folded.streams.get(channel)?.cursor ?? 0;
  }

  private start(run: () => Promise<void>): Promise<void> {
    this.isWorking = true;
    const work = this.work.then(run);
    const settled = work.catch(() => undefined);
    this.work = settled;
    void settled.then(() => {
      if (this.work !== settled) return;
      this.isWorking = false;
      if (this.line.length > 0) void this.start(() => this.workOff());
    });
    return work;
  }

  private async workOff(): Promise<void> {
    while (this.line.length > 0) {
      const batch = this.nextBatch();
      try {
        if (this.isBehind) await this.catchUpWithLog();
        await this.runAgainstOthers(batch);
      } catch (thrown) {
        // What the store is not to blame for is the fault of one of them, and the others shall not suffer from it.
        if (batch.length > 1 && !isStoreAway(thrown)) this.line.unshift(...batch.map(alone));
        else for (const { reject } of batch) reject(thrown);
      }
    }
  }

  /**
   * The next in line, each id once: the same one sent twice is looked at when the first is answered. One that is to be
   * decided alone goes alone.
   */
  private nextBatch(): Waiting[] {
    const ids = new Set<string>();
    let count = 0;
    for (const { commandId, isAlone } of this.line) {
      if (ids.has(commandId) || count === batchMax || (isAlone && count > 0)) break;
      ids.add(commandId);
      count += 1;
      if (isAlone) break;
    }
    return this.line.splice(0, count);
  }

  private async runAgainstOthers(batch: Waiting[]): Promise<void> {
    let left = batch;
    for (let attempt = 0; attempt < attemptsMax && left.length > 0; attempt += 1) {
      left = await this.decideAndAppend(left);
      if (left.length > 0) await this.catchUpWithLog();
    }
    for (const { commandId, reject } of left) {
      reject(new Error(`Command ${commandId} met other writers ${attemptsMax} times.`));
    }
  }

  /** One try; gives back the requests that have to be decided again, because the record is not what it was taken for. */
  private async decideAndAppend(batch: Waiting[]): Promise<Waiting[]> {
    const at = Math.max(this.context.now(), this.folded.at);
    const verdicts = await decideInTurn(this.state, batch, at);
    // Nobody is refused for what a neighbour has changed a moment ago.
    if (verdicts.some(({ kind }) => kind === 'refused') && (await this.hasFallenBehind())) return batch;
    const accepted = verdicts.filter((verdict) => verdict.kind === 'accepted');
    if (accepted.length > 0) {
      const result = await this.append(accepted);
      if (!result.ok && result.reason === 'conflict') return batch;
      if (!result.ok) {
        const known = new Set(result.prior.map(({ commandId }) => commandId));
        // An id of somebody else's command is no way to have one's own accepted.
        for (const one of batch)
          if (known.has(one.commandId)) await this.settleAgain(one, { code: 'NotAllowed' });
        return batch.filter(({ commandId }) => !known.has(commandId));
      }
      await this.apply(accepted.flatMap(({ steps }) => steps));
    }
    for (const verdict of verdicts) await this.settle(verdict);
    return [];
  }

  private async hasFallenBehind(): Promise<boolean> {
    try {
      return (await this.context.log.head(this.exerciseId)) > this.folded.seq;
    } catch {
      // Those that are refused are looked up in the record anyhow, and hear that it is away.
      return false;
    }
  }

  private async append(accepted: Extract<Verdict<Waiting>, { kind: 'accepted' }>[]) {
    const commands = accepted.map(({ request, steps }) => toNewCommand(request, steps));
    try {
      if (!this.rules.isKept) await this.rules.keep(this.folded.seq + 1);
      return await this.context.log.append(this.exerciseId, this.folded.seq, commands);
    } catch (thrown) {
      this.isBehind = true;
      this.context.onBehind(this, thrown);
      throw thrown;
    }
  }

  private async settle(verdict: Verdict<Waiting>): Promise<void> {
    const { request } = verdict;
    if (verdict.kind === 'failed') request.reject(verdict.thrown);
    else if (verdict.kind === 'refused') await this.settleAgain(request, verdict.rejection);
    else request.resolve({ ok: true });
  }

  /** A command that was accepted before and is sent again looks refused by now; the record knows better. */
  private async settleAgain(request: Waiting, rejection: Rejection): Promise<void> {
    const { resolve, reject } = request;
    const { log } = this.context;
    try {
      resolve((await isSentAgain(log, this.exerciseId, request)) ? { ok: true } : { ok: false, rejection });
    } catch (thrown) {
      reject(thrown);
    }
  }

  private async catchUpWithLog(): Promise<void> {
    const news: Happened[] = [];
    for await (const entry of readEntries(this.context.log, this.exerciseId, this.folded.seq)) {
      news.push(toHappened(entry));
    }
    this.isBehind = false;
    if (news.length > 0) await this.apply(news, false);
  }

  private async apply(steps: (Happened & { state?: State })[], decidedHere = true): Promise<void> {
    const { context, exerciseId, folded } = this;
    try {
      const told: Disclosed[] = [];
      for (const { state, ...happened } of steps) {
        const step = foldIn(folded, happened, state);
        told.push(...step.told.filter(({ channel }) => !step.beganDebrief || channel !== 'debrief'));
        if (step.beganDebrief) await lookBack(folded, context.log, exerciseId);
      }
      context.publish(exerciseId, together(told));
      context.afterCommit(
        this,
        steps.map(({ event }) => event),
        decidedHere,
      );
    } catch (thrown) {
      context.onBroken(this, thrown);
      throw thrown;
    }
    this.snapshots.look(folded);
  }
}
