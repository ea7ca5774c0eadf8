import { type LineEdit, type LineOverlay, type State, untouchedLine } from '../state';
import type { StoryInject } from '../story';
import { writtenLine } from './look-up';

/** What staff changed in a line. Ids come from outside: `constructor` is a key of every object and no line. */
export function overlayOf({ msel }: Pick<State, 'msel'>, id: string): LineOverlay {
  return (Object.hasOwn(msel.lines, id) ? msel.lines[id] : undefined) ?? untouchedLine;
}

/** EX100: a line of the script as it stands now, with what staff edited; undefined when there is none with this id. */
export function lineOf(state: State, id: string | null): StoryInject | undefined {
  const written = id === null ? undefined : writtenLine(state, id);
  return written && effective(written, overlayOf(state, written.id));
}

/** Every line as it stands now, in the order in which the script has them. */
export function allLines(state: Pick<State, 'script' | 'msel'>): StoryInject[] {
  return (state.script?.injects ?? []).map((inject) => effective(inject, overlayOf(state, inject.id)));
}

/** The minute of exercise time at which a line is planned now. */
export function plannedMinuteOf(state: State, inject: StoryInject): number {
  return overlayOf(state, inject.id).plannedMinute ?? inject.plannedMinute;
}

function effective(inject: StoryInject, { edit, plannedMinute }: LineOverlay): StoryInject {
  if (edit === null && plannedMinute === null) return inject;
  const { branches, ...words } = edit ?? ({} satisfies LineEdit as LineEdit);
  return {
    ...inject,
    ...words,
    plannedMinute: plannedMinute ?? inject.plannedMinute,
    branches: inject.branches.map((branch) => ({ ...branch, ...branches?.[branch.counterMove] })),
  };
}
