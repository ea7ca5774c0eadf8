import type * as events from '../events/debrief';
import type { Evolution } from '../evolution';

const debriefOpened: Evolution<events.DebriefOpened> = (state, event, at) => ({
  ...state,
  debrief: { openedAt: at, step: event.step, stepOpenedAt: at, minutes: event.minutes, reflections: [] },
});

const debriefStepOpened: Evolution<events.DebriefStepOpened> = (state, event, at) =>
  state.debrief
    ? { ...state, debrief: { ...state.debrief, step: event.step, stepOpenedAt: at, minutes: event.minutes } }
    : state;

const reflectionsShown: Evolution<events.ReflectionsShown> = (state, event) =>
  state.debrief
    ? {
        ...state,
        debrief: {
          ...state.debrief,
          reflections: [
            ...state.debrief.reflections.filter((shown) => shown.kind !== event.kind),
            { kind: event.kind, texts: event.texts },
          ],
        },
      }
    : state;

/** How the guided debrief changes the state. */
export const evolutions = {
  DebriefOpened: debriefOpened,
  DebriefStepOpened: debriefStepOpened,
  ReflectionsShown: reflectionsShown,
};
