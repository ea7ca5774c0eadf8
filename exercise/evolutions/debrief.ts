import type * as events from '../events/debrief';
import type { Evolution } from '../evolution';

/** The open step keeps the instant at which it was opened, and takes the minutes of the new plan. */
const debriefPlanned: Evolution<events.DebriefPlanned> = (state, { version, steps }) => ({
  ...state,
  debriefPlan: { version, steps },
  debrief: state.debrief && {
    ...state.debrief,
    minutes: steps.find(({ id }) => id === state.debrief?.step)?.minutes ?? state.debrief.minutes,
  },
});

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

const knowledgeTold: Evolution<events.KnowledgeTold> = (state, { releases, copies }) =>
  state.debrief ? { ...state, debrief: { ...state.debrief, knowledge: { releases, copies } } } : state;

const historyTold: Evolution<events.HistoryTold> = (state, { record, illustrates, facts }) =>
  state.debrief
    ? {
        ...state,
        debrief: {
          ...state.debrief,
          history: record,
          ...(illustrates ? { illustrates } : {}),
          ...(facts ? { facts } : {}),
        },
      }
    : state;

/** How the guided debrief changes the state. */
export const evolutions = {
  DebriefPlanned: debriefPlanned,
  DebriefOpened: debriefOpened,
  DebriefStepOpened: debriefStepOpened,
  ReflectionsShown: reflectionsShown,
  KnowledgeTold: knowledgeTold,
  HistoryTold: historyTold,
};
