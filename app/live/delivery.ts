import { type Ack, noAnswer, type Refusal } from './ack';
import { isSameAct, isUnasked } from './acts';
import { createDraftPace } from './draft-pace';
import { createGivers } from './givers';
import type { Outbox } from './outbox';
import { createBackOff, isPassing, isStoreAway } from './passing';
import { type DraftPlace, type DraftSave, draftTopic, type Pending, type Request, topicOf } from './pending';
import { isSave, type PendingSave, savesOf, settleSave } from './settle-save';

/** How long a pause, or another tab of the seat, is given before this tab looks again, in milliseconds. */
const lookAgainMs = 2_000;

/** What a delivery needs of the connection. */
export interface Line {
  isOpen(): boolean;
  ask(name: string, message: object): Promise<Ack>;
  /** What is known to stand on a draft. */
  standing(place: DraftPlace): object | undefined;
  /** The outbox says something else now. */
  onChange(): void;
  /** Whether the server cannot write, as far as this line knows. */
  onAway(isAway: boolean): void;
}

/**
 * Brings what a seat gave to the server: strictly one request after the other, each until it is answered, under the same
 * id. What is refused stays in the outbox as returned, unless whoever gave it is still there to say so.
 */
export class Delivery {
  private readonly givers = createGivers();
  private readonly backOff = createBackOff();
  private readonly pace = createDraftPace(() => void this.run());
  /** Drafts that may not be written just now. */
  private readonly held = new Set<string>();
  /** Set while the line rests before it asks again. */
  private again: ReturnType<typeof setTimeout> | undefined;
  private glance: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly line: Line,
  ) {}

  /**
   * Gives a request; resolves with its answer, however long that takes. `isShown` tells whether a refusal will be read
   * where the request was given.
   */
  give(request: Request, isShown: () => boolean = () => false): Promise<Ack> {
    const { id } = this.put(request);
    const answer = this.givers.wait(id, isShown);
    this.line.onChange();
    void this.run();
    return answer;
  }

  /** Takes what is typed into a draft. A signature on what was typed before keeps its wording. */
  write(save: DraftSave): void {
    const waiting = this.outbox.waiting();
    const topic = draftTopic(save);
    const last = savesOf(waiting, topic).at(-1);
    const isSigned = waiting.some(
      ({ order, request }) =>
        last && order > last.order && request.name === 'command' && request.signs === topic,
    );
    if (last && !isSigned) this.replaceContent(last.id, save.content);
    else {
      const { penCounter, revision } = last?.request ?? save;
      this.outbox.add({ ...save, name: 'saveDraft', penCounter, revision });
    }
    this.pace.typed(topic);
    this.line.onChange();
  }

  /** The connection is there, perhaps again: everything goes out. */
  open(): void {
    this.backOff.reset();
    this.held.clear();
    this.pace.hurry();
    this.runNow();
  }

  /** Another tab of this seat put something in or took something out. */
  hear(): void {
    this.line.onChange();
    this.answerElsewhere();
    // A tab that is closed meanwhile leaves what it gave to this one.
    clearTimeout(this.glance);
    this.glance = setTimeout(() => void this.run(), lookAgainMs);
  }

  /** This seat has ended on this device: whatever waits comes back. */
  end(refusal: Refusal): void {
    for (const pending of this.outbox.waiting()) this.comeBack(pending, refusal);
    this.line.onChange();
  }

  /** Somebody has read what came back. */
  letGo(id: string): void {
    this.outbox.remove(id);
    this.line.onChange();
  }

  private put(request: Request): Pending {
    const topic = topicOf(request);
    const same = this.outbox.waiting().find((one) => topicOf(one.request) === topic);
    if (!same) return this.outbox.add(request);
    if (request.name === 'putPrivate') this.replaceContent(same.id, request.content);
    else if (!isSameAct(same.request, request)) return this.outbox.add(request);
    return same;
  }

  private replaceContent(id: string, content: object): void {
    this.outbox.update(id, (one) =>
      one.request.name === 'command'
        ? one
        : { ...one, version: one.version + 1, request: { ...one.request, content } },
    );
  }

  private runNow(): void {
    clearTimeout(this.again);
    this.again = undefined;
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.isRunning || this.again) return;
    this.isRunning = true;
    for (let next = this.next(); next && this.line.isOpen(); next = this.next()) {
      const ack = await this.line.ask(next.request.name, messageOf(next));
      if (!this.take(next, ack)) break;
    }
    this.isRunning = false;
    this.answerElsewhere();
  }

  /** The first in the line. What is typed may wait for its half second, but not when something was given after it. */
  private next(): Pending | undefined {
    const waiting = this.outbox.waiting().filter(({ request }) => !this.isHeld(request));
    const isOnlyTyped = waiting.every(({ request }) => request.name === 'saveDraft');
    return waiting.find(({ request }) => !isOnlyTyped || this.pace.isDue(topicOf(request)));
  }

  private isHeld(request: Request): boolean {
    return this.held.has(request.name === 'command' ? (request.signs ?? '') : topicOf(request));
  }

  /** Takes an answer in. False when the line has to rest. */
  private take(sent: Pending, ack: Ack): boolean {
    if (ack === noAnswer) {
      if (isSave(sent)) this.outbox.update(sent.id, (one) => ({ ...one, tried: sent.request.content }));
      return true;
    }
    this.line.onAway(isStoreAway(ack));
    if (isPassing(ack)) {
      this.again = setTimeout(() => this.runNow(), this.backOff.next());
      return false;
    }
    this.backOff.reset();
    if (isSave(sent)) this.takeSave(sent, ack);
    else this.takeAnswer(sent, ack);
    this.line.onChange();
    return true;
  }

  private takeSave(sent: PendingSave, ack: Ack): void {
    if (settleSave(this.outbox, sent, ack, this.line.standing(sent.request)) === 'settled') return;
    this.held.add(topicOf(sent.request));
    setTimeout(() => {
      this.held.clear();
      void this.run();
    }, lookAgainMs);
  }

  private takeAnswer(sent: Pending, ack: Ack): void {
    const now = this.outbox.waiting().find((one) => one.id === sent.id);
    // Something newer has taken its place and goes next.
    if (now && now.version !== sent.version) return;
    if (ack.ok) {
      this.outbox.remove(sent.id);
      this.givers.answer(sent.id, ack);
    } else this.comeBack(sent, ack);
  }

  private comeBack({ id, request }: Pending, refusal: Refusal): void {
    if (this.givers.isShown(id) || isUnasked(request)) this.outbox.remove(id);
    else this.outbox.update(id, (one) => ({ ...one, refusal }));
    this.givers.answer(id, refusal);
  }

  /** What is no longer in the line was answered to another tab, or came back with its draft. */
  private answerElsewhere(): void {
    const waiting = new Set(this.outbox.waiting().map(({ id }) => id));
    if (waiting.size === 0) this.line.onAway(false);
    const returned = new Map(this.outbox.returned().map(({ id, refusal }) => [id, refusal]));
    for (const id of this.givers.ids().filter((one) => !waiting.has(one))) {
      if (returned.has(id) && this.givers.isShown(id)) this.letGo(id);
      this.givers.answer(id, returned.get(id) ?? { ok: true });
    }
  }
}

function messageOf({ id, request }: Pending): object {
  if (request.name === 'command') return { id, command: request.command };
  const { name: _, ...message } = request;
  return message;
}
