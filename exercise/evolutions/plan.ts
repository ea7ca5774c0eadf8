import type * as events from '../events/plan';
import type { Evolution } from '../evolution';

const planChanged: Evolution<events.PlanChanged> = (state, { move, step, minutes }) => {
  const others = state.plan.steps.filter((one) => one.move !== move || one.step !== step);
  return { ...state, plan: { ...state.plan, steps: [...others, { move, step, minutes }] } };
};

const cutTaken: Evolution<events.CutTaken> = (state, { cut }) => ({
  ...state,
  plan: { ...state.plan, cuts: [...state.plan.cuts, cut] },
});

/** Of staff alone: how the plan of the workshop changes. */
export const evolutions = { PlanChanged: planChanged, CutTaken: cutTaken };
