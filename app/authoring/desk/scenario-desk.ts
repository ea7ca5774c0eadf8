import type { DraftChanges, PartChange, PartSaved, WholeDraft } from '../../../exercise/authoring/answers';
import type { DraftKind, DraftPart } from '../../../exercise/authoring/draft';
import { type AuthoringAnswer, askAuthoring, scenarioPath } from '../ask-authoring';
import type { Desk } from './desk';
import * as moves from './desk';
import { keepTyping, keptTyping, wouldBeLost } from './kept-typing';
import { withField } from './three-way';

/** How long somebody rests before what was typed is saved, in milliseconds. */
const restMs = 1_000;
/** How often the changes of others are asked for, and how often a server that is away is tried, in milliseconds. */
const everyMs = 3_000;

/** A stranger's page instead of an answer, as a hotel's network gives it, is no answer. */
const isNoAnswer = (code: string) => code === 'NoAnswer' || code === 'NotUnderstood';
/** What is refused whatever is sent, until somebody signs in again or is given the scenario back. */
const stops: readonly string[] = ['NotSignedIn', 'UnknownAuthored'];

/** A scenario that is being worked on in this browser: what is typed is saved, what others write comes in. */
export class ScenarioDesk {
  readonly scenario: string;
  #desk: Desk;
  #listeners = new Set<() => void>();
  #resting = new Map<string, ReturnType<typeof setTimeout>>();
  #onPutBack: () => void;
  #account: string | null;

  /** Opens the desk on a draft that was fetched. `onPutBack`: a save has put an approved text back to a draft. `account`: whose writing it is. */
  constructor(whole: WholeDraft, onPutBack: () => void = () => undefined, account: string | null = null) {
    this.scenario = whole.scenario.id;
    const ids = whole.parts.map((part) => part.id);
    this.#desk = moves.openedDesk(whole, keptTyping(this.scenario, ids, undefined, account));
    this.#onPutBack = onPutBack;
    this.#account = account;
  }

  /** The desk as it is; another object after every change. */
  get = (): Desk => this.#desk;

  /** Calls back after every change; gives the function that ends it. */
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Begins to listen for others; gives the function that ends it. */
  start = () => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' || this.#desk.isAway) void this.look();
    }, everyMs);
    const saveAll = () => this.#saveAll();
    const look = () => void this.look();
    const warn = (event: BeforeUnloadEvent) => {
      if (wouldBeLost(this.#desk)) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', saveAll);
    window.addEventListener('online', look);
    saveAll();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', saveAll);
      window.removeEventListener('online', look);
      window.removeEventListener('beforeunload', warn);
      saveAll();
    };
  };

  /** The author has written a whole value; it is saved after a moment of rest. */
  type = (id: string, value: unknown) => {
    this.#set(moves.typed(this.#desk, id, value));
    this.#rest(id);
  };

  /** The author has written one field. */
  typeField = (id: string, field: string, content: unknown) => {
    const part = this.#desk.parts[id];
    if (part) this.type(id, withField(moves.writtenIn(part), field, content));
  };

  /** The author has left a field: it is saved now. */
  leave = (id: string) => void this.#save(id);

  /** The author has decided between two texts of one field. */
  settle = (id: string, field: string, content: unknown) => {
    const part = this.#desk.parts[id];
    if (!part) return;
    this.#set(moves.settled(this.#desk, id, field, withField(moves.writtenIn(part), field, content)));
    void this.#save(id);
  };

  /** A removed part that the author was writing in is let go of. */
  letGo = (id: string) => this.#set(moves.letGo(this.#desk, id));

  /** Asks for the changes of others, and sends what waits. */
  look = async (): Promise<void> => {
    const path = `${scenarioPath(this.scenario, 'changes')}?since=${this.#desk.clock}`;
    const answer = await askAuthoring<DraftChanges>(path);
    if (!answer.ok) return void this.#wait(answer);
    if (!moves.saysNothing(this.#desk, answer.value)) this.#set(moves.heard(this.#desk, answer.value));
    this.#saveAll();
  };

  /** Several changes in one step; then everything is looked at again. */
  change = async (changes: PartChange[]): Promise<AuthoringAnswer<unknown>> => {
    const answer = await askAuthoring(scenarioPath(this.scenario, 'parts', 'many'), { body: { changes } });
    await this.look();
    return answer;
  };

  /** Makes a part; without a place it stands last. */
  add = async (kind: DraftKind, value: unknown, place?: number): Promise<AuthoringAnswer<DraftPart>> => {
    const body = { kind, value, ...(place === undefined ? {} : { place }) };
    const answer = await askAuthoring<PartSaved>(scenarioPath(this.scenario, 'parts'), { body });
    if (!answer.ok) return answer;
    await this.look();
    return { ok: true, value: answer.value.part };
  };

  /** Removes a part. */
  remove = (id: string) =>
    this.change([{ remove: { part: id, revision: this.#desk.parts[id]?.held.revision ?? 0 } }]);

  /** Puts a part to another place of its kind. What is typed in it goes with it. */
  place = async (id: string, place: number): Promise<AuthoringAnswer<unknown>> => {
    const part = this.#desk.parts[id];
    if (!part) return { ok: true, value: null };
    const { revision } = part.held;
    return this.change([{ change: { part: id, revision, value: moves.writtenIn(part), place } }]);
  };

  #set(next: Desk) {
    if (next === this.#desk) return;
    keepTyping(this.#desk, next, undefined, this.#account);
    this.#desk = next;
    for (const listener of this.#listeners) listener();
  }

  /** Whether an answer is no word on what was typed, so that this waits until the server is back or takes it again. */
  #wait({ code, message }: { code: string; message: string }, id?: string): boolean {
    if (isNoAnswer(code)) this.#set(moves.away(this.#desk, id));
    else if (stops.includes(code)) this.#set(moves.stopped(this.#desk, { code, sentence: message }, id));
    return isNoAnswer(code) || stops.includes(code);
  }

  #rest(id: string) {
    clearTimeout(this.#resting.get(id));
    this.#resting.set(
      id,
      setTimeout(() => void this.#save(id), restMs),
    );
  }

  #saveAll() {
    for (const id of moves.waitingToSave(this.#desk)) void this.#save(id);
  }

  async #save(id: string): Promise<void> {
    clearTimeout(this.#resting.get(id));
    this.#resting.delete(id);
    const { held, typed } = this.#desk.parts[id] ?? {};
    if (!held || !typed || !moves.waitingToSave(this.#desk).includes(id)) return;
    this.#set(moves.saving(this.#desk, id));
    const body = { revision: held.revision, value: typed.value };
    const path = scenarioPath(this.scenario, 'parts', id);
    const answer = await askAuthoring<PartSaved>(path, { method: 'PUT', body });
    if (answer.ok) {
      this.#set(moves.saved(this.#desk, answer.value.part, typed.value));
      if (answer.value.putBack) this.#onPutBack();
    } else if (answer.code === 'PartChanged') {
      this.#set(moves.outrun(this.#desk, id, answer.body.part ?? null));
    } else if (this.#wait(answer, id)) return;
    else this.#set(moves.refused(this.#desk, id, answer.message));
    if (moves.waitingToSave(this.#desk).includes(id)) this.#rest(id);
  }
}
