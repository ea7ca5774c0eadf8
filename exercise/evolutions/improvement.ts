import type * as events from '../events/improvement';
import type { Evolution } from '../evolution';
import type { Improvement, State } from '../state';

const withPart = (state: State, part: Partial<Improvement>): State => ({
  ...state,
  improvement: { ...state.improvement, ...part },
});

const findingWritten: Evolution<events.FindingWritten> = (state, { finding }) => {
  const { findings } = state.improvement;
  const isKnown = findings.some(({ id }) => id === finding.id);
  return withPart(state, {
    findings: isKnown
      ? findings.map((one) => (one.id === finding.id ? finding : one))
      : [...findings, finding],
  });
};

const findingWithdrawn: Evolution<events.FindingWithdrawn> = (state, { finding }) =>
  withPart(state, { findings: state.improvement.findings.filter(({ id }) => id !== finding) });

const textReviewed: Evolution<events.TextReviewed> = (state, { item, isLeftOut }) => {
  const others = state.improvement.leftOut.filter((one) => one !== item);
  return withPart(state, { leftOut: isLeftOut ? [...others, item] : others });
};

const itemsCarried: Evolution<events.ItemsCarried> = (state, { type: _, items, ...carried }) =>
  withPart(state, { carried: { ...carried, items: items.map((item) => ({ ...item, answer: null })) } });

const itemAnswered: Evolution<events.CarriedItemAnswered> = (state, { item, isDone, note }, at) => {
  const { carried } = state.improvement;
  if (!carried) return state;
  const items = carried.items.map((one) =>
    one.id === item ? { ...one, answer: { isDone, note, at } } : one,
  );
  return withPart(state, { carried: { ...carried, items } });
};

/** Of staff alone: how findings, the review of texts and what was taken over change the state. */
export const evolutions = {
  FindingWritten: findingWritten,
  FindingWithdrawn: findingWithdrawn,
  TextReviewed: textReviewed,
  ItemsCarried: itemsCarried,
  CarriedItemAnswered: itemAnswered,
};
