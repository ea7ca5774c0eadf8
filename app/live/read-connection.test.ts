import { expect, test, vi } from 'vitest';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import type { Connection } from './connection';
import { initialLiveState, type LiveState } from './live-state';
import { readConnection } from './read-connection';

const table = anExercise().running().released('inj_cable');

function aConnection(languages: string[]) {
  let state: LiveState = {
    ...initialLiveState,
    channels: { 'team:north': { cursor: 1, view: table.viewOf('team:north') } },
  };
  const listeners = new Set<() => void>();
  const asked = vi.fn(() => [...languages]);
  const wanted = {
    languages: asked,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const connection = {
    state: () => state,
    subscribe: vi.fn(() => () => undefined),
    close: vi.fn(),
  } as unknown as Connection;
  return {
    read: readConnection(connection, wanted),
    become: (next: Partial<LiveState>) => {
      state = { ...state, ...next };
      return state;
    },
    want: (...next: string[]) => {
      languages.splice(0, languages.length, ...next);
      for (const listener of listeners) listener();
    },
    asked,
    listeners,
    inner: connection,
  };
}

const titleOf = (state: LiveState) => state.channels['team:north']?.view.releases[0]?.content.title;

test('a reader has the views in the wanted language', () => {
  expect(titleOf(aConnection(['fr-FR', 'en']).read.state())).toBe('Un câble pour le Nord');
});

test('a reader who wants the language of the author has what the connection has', () => {
  const { read, inner } = aConnection(['en-GB']);
  expect(read.state()).toBe(inner.state());
});

test('the same state is read once, and again when another language is chosen', () => {
  const { read, want, asked } = aConnection(['fr']);
  const before = read.state();
  expect(read.state()).toBe(before);
  expect(asked).toHaveBeenCalledTimes(1);
  want('en');
  expect(titleOf(read.state())).toBe('A cable for North');
});

test('a reader that is closed hears of no language any more', () => {
  const { read, listeners } = aConnection(['fr']);
  expect(listeners.size).toBe(1);
  read.close();
  expect(listeners.size).toBe(0);
});

test('a seat reads its own instruction in the language of its story', () => {
  const { read, become } = aConnection(['fr']);
  become({
    channels: {
      'team:council': { cursor: 1, view: table.viewOf('team:council') },
      [`seat:${seats.auk}`]: { cursor: 1, view: table.viewOf(`seat:${seats.auk}`) },
    },
  });
  expect(read.state().channels[`seat:${seats.auk}`]?.view.instructions[0]?.text).toBe(
    'Demandez d’abord un délai.',
  );
});

test('a view stays the same object while other things change', () => {
  const { read, become } = aConnection(['fr']);
  const before = read.state().channels['team:north']?.view;
  become({ present: ['seat_ada'] });
  expect(read.state().present).toEqual(['seat_ada']);
  expect(read.state().channels['team:north']?.view).toBe(before);
});

test('what is asked, sent and closed reaches a connection that keeps its methods to itself', async () => {
  class Kept {
    readonly #said: string[] = [];
    state = () => initialLiveState;
    subscribe = () => () => undefined;
    async send() {
      this.#said.push('send');
      return { ok: true } as const;
    }
    async keepPrivate() {
      this.#said.push('keepPrivate');
      return { ok: true } as const;
    }
    async ask() {
      this.#said.push('ask');
      return { ok: true } as never;
    }
    write() {
      this.#said.push('write');
    }
    letGo() {
      this.#said.push('letGo');
    }
    close() {
      this.#said.push('close');
    }
    said = () => this.#said;
  }
  const kept = new Kept();
  const read = readConnection(kept, { languages: () => [], subscribe: () => () => undefined });
  await read.send({ type: 'StartExercise' });
  await read.keepPrivate({} as never);
  await read.ask('openDraft', {});
  read.write({} as never);
  read.letGo('one');
  read.close();
  expect(kept.said()).toEqual(['send', 'keepPrivate', 'ask', 'write', 'letGo', 'close']);
});
