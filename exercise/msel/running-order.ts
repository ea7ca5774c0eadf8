import type { State } from '../state';
import type { Script, StoryInject } from '../story';
import { allLines } from './effective-line';
import { remembered } from './look-up';

/** What of a state the lines and their order are made of. */
type Plan = Pick<State, 'script' | 'msel'>;

/** The ids of all lines in the order in which they are to go out: as staff put them, else by planned minute. */
export function runningOrder(state: Plan): string[] {
  if (state.msel.order.length > 0) return state.msel.order;
  return [...(state.script?.injects ?? [])]
    .sort((one, other) => one.plannedMinute - other.plannedMinute)
    .map((inject) => inject.id);
}

/** EX103: every line as it stands now, in the running order. Made once for as long as staff change nothing in it. */
export function linesInOrder({ script, msel }: Plan): readonly StoryInject[] {
  return script ? inOrder(script)(msel) : [];
}

const inOrder = remembered((script: Script) =>
  remembered((msel: Plan['msel']): readonly StoryInject[] => {
    const places = new Map(runningOrder({ script, msel }).map((id, place) => [id, place]));
    return allLines({ script, msel }).sort(
      (one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0),
    );
  }),
);

/** The order with one line taken out and put before another, or at the end. */
export function moved(order: readonly string[], id: string, before: string | null): string[] {
  const others = order.filter((one) => one !== id);
  const place = before === null ? others.length : others.indexOf(before);
  return place < 0 ? [...others, id] : others.toSpliced(place, 0, id);
}
