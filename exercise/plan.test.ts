import { describe, expect, it } from 'vitest';
import { paceOf, planOf } from './plan';
import { anInject, aStory } from './testing/a-story';
import { anExercise, seats } from './testing/an-exercise';

const minute = 60_000;
const story = aStory();
const opened = (of = story) => anExercise({ story: of }).state;

/** The story with one inject a move, so that the plan is known. */
function withInjects(...planned: [move: number, minute: number][]) {
  const injects = planned.map(([move, plannedMinute], index) =>
    anInject({ id: `inj_${index}`, move, plannedMinute }),
  );
  return { ...story, script: { ...story.script, injects } };
}

describe('The plan', () => {
  it('adds up the minutes of the moves', () => {
    const plan = planOf({ ...opened(), script: null });
    const minutes = story.opening.moves.flatMap((move) => move.steps.map((step) => step.minutes));
    expect(plan[0]?.starts).toBe(0);
    expect(plan.at(-1)?.ends).toBe(minutes.reduce((sum, one) => sum + one, 0) * minute);
    for (const [index, step] of plan.entries()) {
      expect(step.starts).toBe(plan[index - 1]?.ends ?? 0);
    }
  });

  it('does not begin a move before its first inject is planned', () => {
    const first = planOf(opened(withInjects([2, 60], [2, 65]))).find((step) => step.move === 2);
    expect(first?.starts).toBe(60 * minute);
  });
});

describe('The pace', () => {
  it('EX196 failure 10: drift is told to the second, by the instants of the record', () => {
    const exercise = anExercise({ story: withInjects([1, 0]) }).running();
    exercise.pass(83_000).with(seats.lead, { type: 'OpenStep', move: 1, step: 'update' });
    const started = exercise.happenings.find(({ event }) => event.type === 'ExerciseStarted')?.at ?? 0;
    const opened = exercise.happenings.find(({ event }) => event.type === 'StepOpened')?.at ?? 0;
    expect(paceOf(exercise.state, opened)?.drift).toBe(opened - started);
    expect(paceOf(exercise.state, opened + 5 * minute)?.drift).toBe(83_000 + minute);
  });

  it('is late by what has passed before the first step', () => {
    const { state } = anExercise({ story: withInjects([1, 0]) }).running();
    const pace = paceOf(state, (state.clock.startedAt ?? 0) + 3 * minute);
    expect(pace).toMatchObject({ time: 3 * minute, open: null, remaining: null, drift: 3 * minute });
  });

  it('counts a step that runs over, and what the debrief loses by it', () => {
    const { state } = anExercise({ story: withInjects([1, 0]) }).atStep(1, 'reveal');
    const step = state.step;
    const openedAt = state.stepsOpened.at(-1)?.at ?? 0;
    const inTime = paceOf(state, openedAt);
    const over = paceOf(state, openedAt + ((step?.minutes ?? 0) + 4) * minute);
    expect(inTime?.remaining).toBe((step?.minutes ?? 0) * minute);
    expect(over?.remaining).toBe(-4 * minute);
    expect((over?.drift ?? 0) - (inTime?.drift ?? 0)).toBe(4 * minute);
  });

  it('takes a pause from the debrief and not from play', () => {
    const exercise = anExercise({ story: withInjects([1, 0]) })
      .atStep(1, 'reveal')
      .paused();
    const pausedAt = exercise.state.clock.pausedAt ?? 0;
    const before = paceOf(exercise.state, pausedAt);
    const later = paceOf(exercise.state, pausedAt + 5 * minute);
    expect(later?.time).toBe(before?.time);
    expect(later?.drift).toBe(before?.drift);
    expect((before?.debriefKeeps ?? 0) - (later?.debriefKeeps ?? 0)).toBe(5 * minute);
  });
});
