import type * as events from '../events/injects';
import type { Evolution } from '../evolution';
import type { Release } from '../state';
import { withRelease } from './with-release';

/** Staff know the release from its ten seconds; for everybody else it begins here. */
const injectReleased: Evolution<events.InjectReleased> = (state, event, at) => {
  if (state.releases.some((release) => release.id === event.release)) {
    return withRelease(state, event.release, (release) => ({
      ...release,
      status: 'released',
      releasedAt: at,
    }));
  }
  const release: Release = {
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
  };
  return { ...state, releases: [...state.releases, release] };
};

const injectRecalled: Evolution<events.InjectRecalled> = (state, event) =>
  withRelease(state, event.release, (release) => ({ ...release, status: 'recalled' }));

const injectSuperseded: Evolution<events.InjectSuperseded> = (state, event) =>
  withRelease(state, event.release, (release) => ({
    ...release,
    corrected: { title: release.content.title, text: release.content.text },
    content: { ...release.content, title: event.title, text: event.text },
  }));

const injectAcknowledged: Evolution<events.InjectAcknowledged> = (state, event) => ({
  ...state,
  reads: { ...state.reads, [event.release]: [...(state.reads[event.release] ?? []), event.seat] },
});

/** How injects that are out change the state. */
export const evolutions = {
  InjectReleased: injectReleased,
  InjectRecalled: injectRecalled,
  InjectSuperseded: injectSuperseded,
  InjectAcknowledged: injectAcknowledged,
};
