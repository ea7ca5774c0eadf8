import { overlayOf } from './msel/effective-line';
import { linesInOrder } from './msel/running-order';
import { planOf } from './plan';
import type { Sentence } from './sentence';
import type { StaffAct, State } from './state';
import type { StepId, StoryInject } from './story';
import { describe } from './timeline';

/** As many of each are shown: what somebody who takes over can take in while the room waits. */
const shown = 3;

/** A step of the plan that is still to come. */
export interface ComingStep {
  move: number;
  step: StepId;
  minutes: number;
}

/** Something that a member of staff did, said in sentences. `at` in epoch milliseconds. */
export interface ToldAct {
  at: number;
  by: string;
  sentences: Sentence[];
}

/** What whoever takes over needs first: what comes next, and what was done last. */
export interface RunningOrder {
  steps: ComingStep[];
  injects: StoryInject[];
  acts: ToldAct[];
}

/** The steps of the plan behind the open one. */
function comingSteps(state: State): ComingStep[] {
  const plan = planOf(state).filter(({ minutes }) => minutes > 0);
  const at = plan.findIndex((one) => one.move === state.step?.move && one.step === state.step.step);
  return plan.slice(at + 1).map(({ move, step, minutes }) => ({ move, step, minutes }));
}

/** The lines that go out by the running order: of the open move or a later one, not sent, not held and not set aside. */
function comingInjects(state: State): StoryInject[] {
  const sent = new Set(
    state.releases.filter(({ status }) => status !== 'taken-back').map(({ inject }) => inject),
  );
  return linesInOrder(state).filter(({ id, move, kind }) => {
    const { standing, hold } = overlayOf(state, id);
    return (
      move >= (state.step?.move ?? 0) &&
      kind !== 'expected-action' &&
      kind !== 'contingency' &&
      standing === 'planned' &&
      hold === null &&
      !sent.has(id)
    );
  });
}

/** EX136: what staff did, in sentences by name, the newest first. What is told of nobody is passed over. */
export function toldActs(view: State): ToldAct[] {
  const told: ToldAct[] = [];
  let last: StaffAct | null = null;
  for (const act of view.acts) {
    const sentence = describe(act, view);
    if (!sentence) continue;
    // One person at one instant: one command.
    if (last?.at === act.at && last.by === act.by) told[0]?.sentences.push(sentence);
    else told.unshift({ at: act.at, by: view.seats[act.by]?.name ?? '', sentences: [sentence] });
    last = act;
  }
  return told;
}

/** EX137: the next steps and injects by the plan, and the last acts of staff, of a view of staff. */
export function runningOrder(view: State): RunningOrder {
  return {
    steps: comingSteps(view).slice(0, shown),
    injects: comingInjects(view).slice(0, shown),
    acts: toldActs(view).slice(0, shown),
  };
}
