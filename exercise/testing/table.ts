import type { Channel } from '../channel';
import type { Circumstances, Command } from '../command';
import { decide } from '../decide';
import type { Decision } from '../decision';
import { disclose } from '../disclose';
import type { ExerciseEvent, Happened } from '../event';
import { evolve } from '../evolve';
import type { Actor } from '../ids';
import { initialState, type State } from '../state';

/** What the server finds out for a command, as far as a test cares; everybody is present unless it says otherwise. */
export type GivenCircumstances = Partial<Circumstances>;

/** The instant at which every test begins. */
export const beginning = 1_000_000;

/** An exercise in memory: commands go through `decide`, what happens through `evolve`. It checks nothing by itself. */
export class Table {
  state: State = initialState;
  happenings: Happened[] = [];
  now = beginning;
  /** Milliseconds that pass before every command that is sent. */
  tickMs = 0;
  #commands = 0;

  /** Lets time go by, in milliseconds. */
  pass(ms: number): this {
    this.now += ms;
    return this;
  }

  /** Records events as they are, for histories that no command would make. */
  record(...events: ExerciseEvent[]): this {
    return this.#record(events, 'system');
  }

  #record(events: ExerciseEvent[], by: Actor): this {
    for (const event of events) {
      const happened = { at: this.now, event, ...(by === 'system' ? {} : { by }) };
      this.state = evolve(this.state, happened);
      this.happenings.push(happened);
    }
    return this;
  }

  /** Asks what the rules answer, without anything happening. */
  ask(by: Actor, command: Command, circumstances: GivenCircumstances = {}): Decision {
    this.#commands += 1;
    return decide(this.state, {
      id: `cmd_${String(this.#commands).padStart(16, '0')}`,
      by,
      now: this.now,
      command,
      circumstances: { present: Object.keys(this.state.seats), ...circumstances },
    });
  }

  /** Asks, and records what happens. */
  send(by: Actor, command: Command, circumstances: GivenCircumstances = {}): Decision {
    this.pass(this.tickMs);
    const decision = this.ask(by, command, circumstances);
    if (decision.ok) this.#record(decision.events, by);
    return decision;
  }

  /**
   * Plays a command that the test needs to stand.
   * @throws when the rules refuse it.
   */
  with(by: Actor, command: Command, circumstances: GivenCircumstances = {}): this {
    const decision = this.send(by, command, circumstances);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.rejection.code}`);
    return this;
  }

  /** What a channel knows now, folded from what it was told. */
  viewOf(channel: Channel): State {
    return this.happenings.reduce((view, { at, event }) => {
      const told = disclose(event, channel);
      return told ? evolve(view, { at, event: told }) : view;
    }, initialState);
  }

  /** The events of one type that have happened, in order. */
  all<T extends ExerciseEvent['type']>(type: T): Extract<ExerciseEvent, { type: T }>[] {
    return this.happenings.flatMap(({ event }) =>
      event.type === type ? [event as Extract<ExerciseEvent, { type: T }>] : [],
    );
  }

  /** The last event of a type. @throws when there is none. */
  last<T extends ExerciseEvent['type']>(type: T): Extract<ExerciseEvent, { type: T }> {
    const event = this.all(type).at(-1);
    if (!event) throw new Error(`No ${type} has happened`);
    return event;
  }
}
