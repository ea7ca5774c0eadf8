import type { CounterMoveId } from '../../framework/counter-moves';
import type * as events from '../events/msel';
import type { Evolution } from '../evolution';
import { overlayOf } from '../msel/effective-line';
import { moved, runningOrder } from '../msel/running-order';
import type { BranchEdit, LineOverlay, State } from '../state';

function withLine(state: State, id: string, change: Partial<LineOverlay>): State {
  const lines = { ...state.msel.lines, [id]: { ...overlayOf(state, id), ...change } };
  return { ...state, msel: { ...state.msel, lines } };
}

/** How staff set where a line stands. One that is set aside or done with goes out by itself no longer. */
function stands<E extends { inject: string; by: string; reason?: string }>(
  standing: LineOverlay['standing'],
): (state: State, event: E, at: number) => State {
  return (state, { inject, by, reason = '' }, at) =>
    withLine(state, inject, { standing, reason, setBy: by, setAt: at, arm: null });
}

const injectHeld: Evolution<events.InjectHeld> = (state, { inject, by }, at) =>
  withLine(state, inject, { hold: { by, at } });

const injectUnheld: Evolution<events.InjectUnheld> = (state, { inject }) =>
  withLine(state, inject, { hold: null });

const injectReordered: Evolution<events.InjectReordered> = (state, { inject, before, minutes }) => {
  const order = moved(runningOrder(state), inject, before);
  const lines = { ...state.msel.lines };
  for (const one of minutes)
    lines[one.inject] = { ...overlayOf(state, one.inject), plannedMinute: one.minute };
  return { ...state, msel: { lines, order } };
};

const injectEdited: Evolution<events.InjectEdited> = (state, { inject, revision, edit }) => {
  const known = overlayOf(state, inject).edit;
  const branches = { ...known?.branches };
  for (const [id, branch] of Object.entries(edit.branches ?? {}) as [CounterMoveId, BranchEdit][])
    branches[id] = { ...branches[id], ...branch };
  return withLine(state, inject, { revision, edit: { ...known, ...edit, branches } });
};

const injectArmed: Evolution<events.InjectArmed> = (state, event, at) => {
  const { arm: id, inject, minute, audience, by } = event;
  return withLine(state, inject, { arm: { id, minute, audience, by, at }, lapse: null });
};

const injectDisarmed: Evolution<events.InjectDisarmed> = (state, { inject }) =>
  withLine(state, inject, { arm: null });

const armLapsed: Evolution<events.ArmLapsed> = (state, { inject, minute, why }, at) =>
  withLine(state, inject, { arm: null, lapse: { minute, why, at } });

/** Of staff alone: how what staff do to the MSEL changes the state. */
export const evolutions = {
  InjectHeld: injectHeld,
  InjectUnheld: injectUnheld,
  InjectSkipped: stands<events.InjectSkipped>('skipped'),
  InjectDeferred: stands<events.InjectDeferred>('deferred'),
  InjectRestored: stands<events.InjectRestored>('planned'),
  InjectCompleted: stands<events.InjectCompleted>('complete'),
  InjectReordered: injectReordered,
  InjectEdited: injectEdited,
  InjectArmed: injectArmed,
  InjectDisarmed: injectDisarmed,
  ArmLapsed: armLapsed,
};
