import type { CommandOf } from '../command';
import { exerciseTime } from '../exercise-clock';
import { overlayOf } from '../msel/effective-line';
import type { LineOverlay, State } from '../state';
import type { Dice } from './dice';
import { audience, edited, idOf, type Maker, text } from './random-parts';

const lines = (state: State) => (state.script?.injects ?? []).map((inject) => inject.id);
const line = (state: State, dice: Dice) => ({ inject: idOf(dice, lines(state)) });

const out = ({ releases }: State) =>
  releases.filter(({ status }) => status === 'released').map(({ id }) => id);

/** A line that staff left in some way, mostly. */
function oneOf(state: State, dice: Dice, is: (overlay: LineOverlay) => boolean): { inject: string } {
  const all = Object.keys(state.msel.lines).filter((id) => is(overlayOf(state, id)));
  return all.length === 0 || dice.once(12) ? line(state, dice) : { inject: dice.of(all) };
}

/** A line that is armed, with the id of its arm, mostly. */
function armed(state: State, dice: Dice): { inject: string; arm: string } {
  const all = Object.entries(state.msel.lines).flatMap(([inject, { arm }]) =>
    arm ? [{ inject, arm: arm.id }] : [],
  );
  return all.length === 0 || dice.once(12) ? { ...line(state, dice), arm: 'arm_none' } : dice.of(all);
}

/** The minute of play that comes next, or one of those behind it. */
function soon({ clock }: State, dice: Dice): number {
  const last = clock.pauses.at(-1)?.to ?? clock.startedAt ?? 0;
  return Math.floor(exerciseTime(clock, last) / 60_000) + dice.below(5);
}

type MselCommand =
  | 'HoldInject'
  | 'UnholdInject'
  | 'SkipInject'
  | 'DeferInject'
  | 'RestoreInject'
  | 'CompleteInject'
  | 'ReorderInject'
  | 'EditInject'
  | 'ArmInject'
  | 'DisarmInject'
  | 'EditReleased'
  | 'MarkLeaked'
  | 'ReleaseArmed'
  | 'LapseArmed';

const setAside = (state: State, dice: Dice) => ({ ...line(state, dice), reason: text(dice) });

/** What staff and the clock ask of the MSEL. */
export const mselMakers: { [T in MselCommand]: Maker<T> } = {
  HoldInject: line,
  UnholdInject: (state, dice) => oneOf(state, dice, ({ hold }) => hold !== null),
  SkipInject: setAside,
  DeferInject: setAside,
  RestoreInject: (state, dice) => oneOf(state, dice, ({ standing }) => standing !== 'planned'),
  CompleteInject: line,
  ReorderInject: (state, dice) => ({
    ...line(state, dice),
    ...(dice.once(2) ? { before: dice.once(4) ? null : idOf(dice, lines(state)) } : {}),
    ...(dice.once(2) ? { plannedMinute: dice.below(60) } : {}),
    shiftLater: dice.once(3),
  }),
  EditInject: (state, dice): Omit<CommandOf<'EditInject'>, 'type'> => ({
    ...line(state, dice),
    title: text(dice),
    ...(dice.once(3) ? { text: text(dice), softer: dice.once(3) ? null : edited(dice) } : {}),
    ...(dice.once(4) ? { to: audience(state, dice), facilitatorNote: text(dice) } : {}),
    ...(dice.once(4) ? { counterMove: 'CM2' as const } : {}),
  }),
  ArmInject: (state, dice) => ({
    ...line(state, dice),
    minute: soon(state, dice),
    audience: dice.once(2) ? audience(state, dice) : undefined,
  }),
  DisarmInject: (state, dice) => ({ inject: armed(state, dice).inject }),
  EditReleased: (state, dice) => ({ release: idOf(dice, out(state)), ...edited(dice) }),
  MarkLeaked: (state, dice) => ({
    release: idOf(dice, out(state)),
    audience: audience(state, dice),
    consequence: dice.once(4) ? { ...line(state, dice), audience: audience(state, dice) } : undefined,
  }),
  ReleaseArmed: armed,
  LapseArmed: armed,
};
