import { expect, test } from 'vitest';
import { lineOf } from '../../../../exercise/msel/effective-line';
import { anExercise, seats } from '../../../../exercise/testing/an-exercise';
import { planEdit } from './plan-edit';

const { lead } = seats;

test('the note of a line and whom it goes to are changed before it is out, and go out so', () => {
  const table = anExercise().running();
  const inject = lineOf(table.state, 'inj_cable');
  if (!inject) throw new Error('The story has no cable.');
  const { facilitatorNote } = inject;
  expect(planEdit(inject, { facilitatorNote: ` ${facilitatorNote} `, to: { ...inject.to } })).toBeNull();
  const to = { teams: ['council'], members: ['assembly:heron'], screen: true };
  const note = planEdit(inject, { facilitatorNote: 'Hand it over in silence.', to: inject.to });
  expect(note).toEqual({
    type: 'EditInject',
    inject: 'inj_cable',
    facilitatorNote: 'Hand it over in silence.',
  });
  const both = planEdit(inject, { facilitatorNote: 'Hand it over in silence.', to });
  if (!both) throw new Error('Nothing was changed.');
  table.with(lead, both).released('inj_cable');
  expect(lineOf(table.state, 'inj_cable')?.facilitatorNote).toBe('Hand it over in silence.');
  expect(table.last('InjectReleased')).toMatchObject({ screen: true, secret: { teams: ['council'] } });
});
