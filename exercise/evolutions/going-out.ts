import type * as events from '../events/injects';
import type { Evolution } from '../evolution';
import { withRelease } from './with-release';

const injectGoingOut: Evolution<events.InjectGoingOut> = (state, event, at) => ({
  ...state,
  releases: [
    ...state.releases,
    {
      id: event.release,
      inject: event.inject,
      number: event.number,
      counterMove: event.counterMove,
      status: 'going-out',
      content: event.content,
      recipients: event.recipients,
      by: event.by,
      decidedAt: at,
      dueAtExercise: event.dueAtExercise,
      releasedAt: null,
      corrected: null,
      recalled: null,
      edits: [],
      leaks: [],
      isHearsay: false,
    },
  ],
});

const releaseHeld: Evolution<events.ReleaseHeld> = (state, event) =>
  withRelease(state, event.release, (release) => ({ ...release, status: 'held' }));

const releaseTakenBack: Evolution<events.ReleaseTakenBack> = (state, event) =>
  withRelease(state, event.release, (release) => ({ ...release, status: 'taken-back' }));

/** Of staff alone: how the ten seconds before an inject is out change the state. */
export const evolutions = {
  InjectGoingOut: injectGoingOut,
  ReleaseHeld: releaseHeld,
  ReleaseTakenBack: releaseTakenBack,
};
