import { type AnExercise, seats } from './an-exercise';
import { hideTexts } from './evening-extras';
import { improve } from './evening-improvement';

const { lead, control, ben, dunlin } = seats;

/** From ENDEX to the close: what is shown then, what is hidden, and what comes of it. */
export function debrief(table: AnExercise): void {
  const [asked, waiting] = table.state.messages.filter((message) => message.to === 'control');
  table
    .with(control, { type: 'PlanDebrief', version: 'short' })
    .ended()
    .with(lead, { type: 'PlanDebrief', version: 'scenario' })
    .with(lead, { type: 'OpenDebriefStep', step: 'reflect' })
    .with(lead, { type: 'ShowReflections', kind: 'plus' }, { reflections: ['a', 'b', 'c', 'd', 'e'] })
    .with(
      lead,
      { type: 'ShowAnswers', form: 'exit' },
      { answers: { realistic: ['1', '2', '3', '4', '5'], change: ['a', 'b', 'c', 'd', 'e'] } },
    )
    .with(
      lead,
      { type: 'ShowPulse', move: 1 },
      { answers: { pace: ['clear', 'clear', 'lost', 'clear', 'rushed'] } },
    )
    .with(dunlin, { type: 'ShareCommitment', text: 'Ask how it is meant to work.' })
    .with(ben, { type: 'ShareCommitment', text: 'Ring the ministry first.' })
    .with(control, { type: 'ShowMessage', message: waiting?.id ?? '' })
    .with(control, { type: 'ShowMessage', message: asked?.id ?? '' });
  hideTexts(table);
  improve(table);
  table
    .with('system', { type: 'TakeSeat', seat: 'seat_late', name: 'Late', role: 'observer', team: null })
    .with(lead, { type: 'RemoveSeat', seat: ben })
    .closed();
}
