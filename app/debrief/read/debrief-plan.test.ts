import { expect, test } from 'vitest';
import { writtenPlans } from '../../../exercise/debrief-plan';
import { anEveningsView } from '../testing/a-view';
import { neighbours, plannedSteps, protectedTime, stepRemaining } from './debrief-plan';

const view = anEveningsView();
const opened = view.debrief?.openedAt ?? 0;
const minute = 60_000;

test('what came before the open step is done, what follows is next', () => {
  const steps = plannedSteps(view);
  const at = steps.findIndex(({ state }) => state === 'current');
  expect(steps[at]?.id).toBe('reflect');
  expect(steps.slice(0, at).every(({ state }) => state === 'done')).toBe(true);
  expect(steps.slice(at + 1).every(({ state }) => state === 'next')).toBe(true);
});

test('the first step has none before it, the last none after it', () => {
  const steps = plannedSteps(view);
  expect(neighbours(steps, steps[0]!.id).before).toBeNull();
  expect(neighbours(steps, steps.at(-1)!.id).after).toBeNull();
  expect(neighbours(steps, 'reflect')).toEqual({ before: 'derole', after: steps[2]?.id });
});

test('the time of a step runs on below zero', () => {
  const debrief = { ...view.debrief!, stepOpenedAt: opened, minutes: 2 };
  expect(stepRemaining({ ...view, debrief }, opened + 3 * minute)).toBe(-minute);
  expect(stepRemaining({ ...view, debrief: null }, opened)).toBeNull();
});

test('protected minutes run from the start of the debrief and stop at zero', () => {
  const opening = { ...view.opening!, debriefFloorMinutes: 20 };
  expect(protectedTime({ ...view, opening }, opened + 5 * minute)).toEqual({
    minutes: 20,
    left: 15 * minute,
  });
  expect(protectedTime({ ...view, opening }, opened + 50 * minute)?.left).toBe(0);
});

test('a plan that was chosen is the one that is shown, and a step that it lacks keeps its neighbours', () => {
  const debriefPlan = { version: 'short' as const, steps: writtenPlans.short };
  const debrief = { ...view.debrief!, step: 'evidence' as const };
  const steps = plannedSteps({ ...view, debriefPlan, debrief });
  expect(steps.map(({ id }) => id)).toEqual(writtenPlans.short.map(({ id }) => id));
  expect(steps.filter(({ state }) => state === 'done').at(-1)?.id).toBe('assessment');
  expect(neighbours(steps, 'evidence')).toEqual({ before: 'assessment', after: 'takeaway' });
});
