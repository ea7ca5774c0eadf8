import { isDeepStrictEqual } from 'node:util';
import type { Happened } from '../../exercise/event';
import { evolve } from '../../exercise/evolve';
import type { State } from '../../exercise/state';

/** What a channel has told a seat: how much, and what it comes to. */
export interface Held {
  cursor: number;
  view: State;
}

/** One channel in the answer to `catchUp`. */
export type CaughtUpChannel = { cursor: number; events?: Happened[]; view?: State };

/** What a seat holds of its channels, folded as a browser folds it. */
export class HeldChannels {
  private readonly channels = new Map<string, Held>();
  /** Channels that knew less after a reconnection than they had told before: something told was not kept. */
  readonly wentBack: string[] = [];

  /** The cursors to send with `catchUp`. */
  cursors(): Record<string, number> {
    return Object.fromEntries([...this.channels].map(([channel, { cursor }]) => [channel, cursor]));
  }

  cursorOf(channel: string): number {
    return this.channels.get(channel)?.cursor ?? 0;
  }

  /** The views of all channels. */
  views(): State[] {
    return [...this.channels.values()].map(({ view }) => view);
  }

  /** Takes what a channel told in passing; false when something before it is missing. */
  take(channel: string, from: number, events: Happened[]): boolean {
    const held = this.channels.get(channel);
    if (!held || from > held.cursor + 1) return false;
    for (const happened of events.slice(held.cursor + 1 - from)) {
      held.view = evolve(held.view, happened);
      held.cursor += 1;
    }
    return true;
  }

  /** Takes an answer to `catchUp`; `asked` are the cursors that were sent with it. */
  catchUp(answer: Record<string, CaughtUpChannel>, asked: Record<string, number>): void {
    for (const [channel, { cursor, events, view }] of Object.entries(answer)) {
      const known = asked[channel];
      if (known !== undefined && cursor < known) this.wentBack.push(`${channel}: ${known} to ${cursor}`);
      if (events) this.take(channel, cursor - events.length + 1, events);
      // What arrived while the answer was on its way is newer than the view in it.
      else if (view && cursor > this.cursorOf(channel)) this.channels.set(channel, { cursor, view });
      else if (view && !this.channels.has(channel)) this.channels.set(channel, { cursor, view });
    }
    for (const channel of this.channels.keys()) if (!(channel in answer)) this.channels.delete(channel);
  }

  /** The channels in which this differs from what another device of the same seat holds. */
  differencesFrom(other: HeldChannels): string[] {
    const names = new Set([...this.channels.keys(), ...other.channels.keys()]);
    return [...names].filter(
      (name) => !isDeepStrictEqual(plain(this.channels.get(name)), plain(other.channels.get(name))),
    );
  }
}

/** As it crosses a wire: a field that is undefined is not there. */
function plain(held: Held | undefined): unknown {
  return held && JSON.parse(JSON.stringify(held));
}
