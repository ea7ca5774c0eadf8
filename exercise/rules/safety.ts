import { happened, refused } from '../decision';
import type { Rule } from '../rule';
import type { State } from '../state';
import type { ContentLevel } from '../story';

/**
 * EX160: the cap is chosen before STARTEX and can be lowered at any time after it, never raised: people were told it before
 * they came in (practice 4.1: no surprise escalation of the content level). EX161: what is going out above the new cap is
 * taken back, so that nothing arrives that the room has just been spared.
 */
export const setContentCap: Rule<'SetContentCap'> = (state, { command }) => {
  const { cap } = command;
  if (cap === state.contentCap) return happened();
  if (state.phase === 'running' && cap > state.contentCap)
    return refused('CapOnlyLowered', { cap: state.contentCap });
  return happened(
    ...tooLoud(state, cap).map(({ id }) => ({ type: 'ReleaseTakenBack' as const, release: id })),
    { type: 'ContentCapSet', cap },
  );
};

/** The releases that are not out yet and whose text, as it would go out, is above a cap. */
function tooLoud({ releases }: State, cap: ContentLevel) {
  return releases.filter(
    ({ status, content }) =>
      (status === 'going-out' || status === 'held') && content.level > cap && !content.softened,
  );
}

/** EX162: where people turn, and what to do in a real emergency, is written down by staff and read by everybody. */
export const setSupport: Rule<'SetSupport'> = (_, { command: { type: _type, ...support } }) =>
  happened({ type: 'SupportSet', support });

/**
 * EX163: anybody says that something real has happened, without a reason and also while everything is paused; all stands
 * still and every screen shows the card. Who says it a second time changes nothing.
 */
export const declareEmergency: Rule<'DeclareEmergency'> = ({ safety }, { by }) =>
  safety.emergencySince === null ? happened({ type: 'EmergencyDeclared', secret: { seat: by } }) : happened();

/** EX164: only the lead says that all is clear; play stays paused until it is let go on. */
export const endEmergency: Rule<'EndEmergency'> = ({ safety }) =>
  safety.emergencySince === null ? refused('NoEmergency') : happened({ type: 'EmergencyEnded' });
