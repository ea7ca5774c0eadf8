import type * as events from '../events/safety';
import type { Evolution } from '../evolution';

const contentCapSet: Evolution<events.ContentCapSet> = (state, { cap }) => ({ ...state, contentCap: cap });

const supportSet: Evolution<events.SupportSet> = (state, { support }) => ({
  ...state,
  safety: { ...state.safety, support },
});

/** Play that runs stands still from here; a pause that is there already stays as it is. */
const emergencyDeclared: Evolution<events.EmergencyDeclared> = (state, event, at) => ({
  ...state,
  clock: state.phase === 'ended' ? state.clock : { ...state.clock, pausedAt: state.clock.pausedAt ?? at },
  safety: { ...state.safety, emergencySince: at, emergencyBy: event.secret?.seat ?? null },
});

const emergencyEnded: Evolution<events.EmergencyEnded> = (state) => ({
  ...state,
  safety: { ...state.safety, emergencySince: null, emergencyBy: null },
});

/** How the content cap, the words of care and a real emergency change the state. */
export const evolutions = {
  ContentCapSet: contentCapSet,
  SupportSet: supportSet,
  EmergencyDeclared: emergencyDeclared,
  EmergencyEnded: emergencyEnded,
};
