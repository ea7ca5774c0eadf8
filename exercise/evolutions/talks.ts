import type * as events from '../events/talks';
import type { Evolution } from '../evolution';
import type { State, Talk, TalkParty } from '../state';
import { change } from './change';

function changed(state: State, id: string, how: (talk: Talk) => Talk): State {
  return { ...state, talks: change(state.talks, (talk) => talk.id === id, how) };
}

const talkOpened: Evolution<events.TalkOpened> = (state, event, at) => {
  const { talk: id, topic, plenary: isPlenary, opener, teams, actors, first } = event;
  const author = event.secret?.author ?? null;
  const parties = teams.map(
    (team): TalkParty => ({ team, standing: isPlenary || team === opener ? 'in' : 'invited' }),
  );
  const lines = first
    ? [{ id: first.line, speaker: first.speaker, text: first.text, author, told: teams, readBy: [], at }]
    : [];
  const talk = { id, topic, isPlenary, opener, parties, actors, lines, openedAt: at, closedAt: null };
  return { ...state, talks: [...state.talks, talk] };
};

const standing =
  (now: TalkParty['standing']): Evolution<events.TalkJoined | events.TalkLeft> =>
  (state, event) =>
    changed(state, event.talk, (talk) => ({
      ...talk,
      parties: change(
        talk.parties,
        ({ team }) => team === event.team,
        (party) => ({ ...party, standing: now }),
      ),
    }));

const talkSaid: Evolution<events.TalkSaid> = (state, event, at) => {
  const { line: id, speaker, text, teams: told } = event;
  const line = { id, speaker, text, author: event.secret?.author ?? null, told, readBy: [], at };
  return changed(state, event.talk, (talk) => ({ ...talk, lines: [...talk.lines, line] }));
};

const talkRead: Evolution<events.TalkRead> = (state, event) =>
  changed(state, event.talk, (talk) => ({
    ...talk,
    lines: change(
      talk.lines,
      ({ id }) => id === event.line,
      (line) => ({ ...line, readBy: [...line.readBy, event.team] }),
    ),
  }));

const talkClosed: Evolution<events.TalkClosed> = (state, event, at) =>
  changed(state, event.talk, (talk) => ({ ...talk, closedAt: at }));

/** How talks change the state. */
export const evolutions = {
  TalkOpened: talkOpened,
  TalkJoined: standing('in'),
  TalkLeft: standing('left'),
  TalkSaid: talkSaid,
  TalkRead: talkRead,
  TalkClosed: talkClosed,
};
