import type * as events from '../events/injects';
import type { Evolution } from '../evolution';
import type { Release, State } from '../state';
import { withFirstRead } from './first-read';
import { withRelease } from './with-release';

/** A release as it begins for everybody but staff, who know it from its ten seconds. */
function arrived(event: events.InjectReleased | events.InjectLeaked, at: number): Release {
  return {
    id: event.release,
    inject: event.secret?.inject ?? null,
    number: event.secret?.number ?? null,
    counterMove: null,
    status: 'released',
    content: event.content,
    recipients: { teams: event.secret?.teams ?? [], screen: event.screen, seats: event.secret?.seats ?? [] },
    by: null,
    decidedAt: at,
    dueAtExercise: null,
    releasedAt: at,
    corrected: null,
    recalled: null,
    edits: [],
    leaks: [],
    isHearsay: event.type === 'InjectLeaked',
  };
}

const isKnown = (state: State, id: string) => state.releases.some((release) => release.id === id);

const injectReleased: Evolution<events.InjectReleased> = (state, event, at) =>
  isKnown(state, event.release)
    ? withRelease(state, event.release, (release) => ({ ...release, status: 'released', releasedAt: at }))
    : { ...state, releases: [...state.releases, arrived(event, at)] };

/** Staff and the debrief read whom it reached now; for those it begins here. */
const injectLeaked: Evolution<events.InjectLeaked> = (state, event, at) => {
  const { release: id, screen, secret } = event;
  if (!isKnown(state, id)) return { ...state, releases: [...state.releases, arrived(event, at)] };
  const { teams = [], seats = [], by = '' } = secret ?? {};
  return withRelease(state, id, (release) => ({
    ...release,
    recipients: {
      teams: [...release.recipients.teams, ...teams],
      screen: release.recipients.screen || screen,
      seats: [...release.recipients.seats, ...seats],
    },
    leaks: [...release.leaks, { teams, seats, screen, by, at }],
  }));
};

const injectRecalled: Evolution<events.InjectRecalled> = (state, event, at) =>
  withRelease(state, event.release, (release) => ({
    ...release,
    status: 'recalled',
    recalled: { by: event.secret?.by ?? null, at },
  }));

const releasedInjectEdited: Evolution<events.ReleasedInjectEdited> = (state, event, at) => {
  const { title, text, release: id } = event;
  return withRelease(state, id, ({ content, edits, ...release }) => ({
    ...release,
    content: { ...content, title, text },
    edits: [
      ...edits,
      {
        title: content.title,
        text: content.text,
        at,
        readBy: state.reads[id] ?? [],
        by: event.secret?.by ?? null,
      },
    ],
  }));
};

const injectSuperseded: Evolution<events.InjectSuperseded> = (state, event) =>
  withRelease(state, event.release, (release) => ({
    ...release,
    corrected: { title: release.content.title, text: release.content.text },
    content: { ...release.content, title: event.title, text: event.text },
  }));

const injectAcknowledged: Evolution<events.InjectAcknowledged> = (state, { release, seat }, at) => ({
  ...state,
  reads: { ...state.reads, [release]: [...(state.reads[release] ?? []), seat] },
  firstRead: withFirstRead(state.firstRead, release, state.seats[seat], at),
});

/** How injects that are out change the state. */
export const evolutions = {
  InjectReleased: injectReleased,
  InjectRecalled: injectRecalled,
  InjectSuperseded: injectSuperseded,
  ReleasedInjectEdited: releasedInjectEdited,
  InjectLeaked: injectLeaked,
  InjectAcknowledged: injectAcknowledged,
};
