import { expect, test } from 'vitest';
import { anExercise, seats } from '../../exercise/testing/an-exercise';
import { enable, withTwo } from '../../exercise/testing/ways-to-refusals';
import { redScene } from './red-scene';

const { lead, observer } = seats;

/** The red cell at play, and what one of its two sees. */
function aCell() {
  const table = withTwo().with(lead, enable());
  const scene = () => redScene(table.viewOf('screen'), table.state.seats.seat_rhea);
  return { table, scene };
}

test('EX163 whoever plays the other side sees the card of an emergency before anything else', () => {
  const { table, scene } = aCell();
  expect(scene()).toBe('work');
  table.with('seat_rhea', { type: 'PauseExercise' });
  expect(scene()).toBe('paused');
  table.with('seat_rhea', { type: 'DeclareEmergency' });
  expect(scene()).toBe('emergency');
  table.with(lead, { type: 'EndEmergency' }).with(lead, { type: 'ResumeExercise' });
  expect(scene()).toBe('work');
});

test('an emergency also comes before stepping out and the debrief; whoever has no part here is told so', () => {
  const { table, scene } = aCell();
  table.with('seat_rhea', { type: 'StepOut' });
  expect(scene()).toBe('stepped-out');
  table.with(lead, { type: 'EndExercise' });
  expect(scene()).toBe('debrief');
  table.with(lead, { type: 'DeclareEmergency' });
  expect(scene()).toBe('emergency');
  const outside = anExercise().running();
  expect(redScene(outside.viewOf('screen'), outside.state.seats[observer])).toBe('not-red');
});
