import type { Channel } from '../../exercise/channel';
import { languageFor } from '../../exercise/languages/languages-of';
import { readIn } from '../../exercise/languages/read-in';
import type { State } from '../../exercise/state';
import type { Opening } from '../../exercise/story';
import type { Connection } from './connection';
import type { LiveState } from './live-state';

/** Where the languages come from that somebody wants to read, and who hears when they change. */
export interface Wanted {
  languages(): string[];
  subscribe(listener: () => void): () => void;
}

/**
 * The same connection, whose views are read in the language that its reader wants, as far as the story has it. What is sent, kept and
 * folded is untouched. Views that do not change with a change of the rest stay the same objects, so that nothing is drawn again for them.
 */
export function readConnection(connection: Connection, wanted: Wanted): Connection {
  let views = new WeakMap<State, State>();
  // Every part of a screen asks for the state at every change: the device is asked for its languages only when they change.
  let languages: string[] | null = null;
  let last: { from: LiveState; read: LiveState } | null = null;
  const end = wanted.subscribe(() => {
    languages = null;
    last = null;
    views = new WeakMap();
  });
  const viewIn = (view: State, language: string, story: Opening): State => {
    const read = views.get(view) ?? readIn(view, language, story);
    views.set(view, read);
    return read;
  };
  return {
    send: (command, giving) => connection.send(command, giving),
    keepPrivate: (input, giving) => connection.keepPrivate(input, giving),
    write: (save) => connection.write(save),
    ask: (name, message) => connection.ask(name, message),
    letGo: (id) => connection.letGo(id),
    close: () => {
      end();
      connection.close();
    },
    state: () => {
      const from = connection.state();
      if (last?.from === from) return last.read;
      const story = openingOf(from);
      languages ??= wanted.languages();
      const language = story?.translations && languageFor(story, languages);
      const read = story && language ? readState(from, (view) => viewIn(view, language, story)) : from;
      last = { from, read };
      return read;
    },
    subscribe: (listener) => {
      const ends = [connection.subscribe(listener), wanted.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

/** What the seat was told of the story; a channel of its own has none. */
function openingOf({ channels }: LiveState): Opening | null {
  for (const channel of Object.values(channels)) if (channel?.view.opening) return channel.view.opening;
  return null;
}

function readState(state: LiveState, read: (view: State) => State): LiveState {
  const channels: LiveState['channels'] = {};
  let isOther = false;
  for (const [name, channel] of Object.entries(state.channels)) {
    if (!channel) continue;
    const view = read(channel.view);
    isOther ||= view !== channel.view;
    channels[name as Channel] = { ...channel, view };
  }
  return isOther ? { ...state, channels } : state;
}
