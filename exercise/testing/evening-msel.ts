import { type AnExercise, seats } from './an-exercise';

const { lead, control } = seats;

/** Who needs a contingency inject is chosen when it is released. */
export const toNorth = { teams: ['north'], members: [], screen: false };

/** Staff direct the script: hold, skip, cancel, move, change and arm its lines. */
export function direct(table: AnExercise): void {
  const cancelled = { inject: 'inj_loud', reason: 'Too much for this room.' };
  const later = Math.floor((table.now - (table.state.clock.startedAt ?? 0)) / 60_000) + 1;
  table
    .with(lead, { type: 'HoldInject', inject: 'inj_reserve' })
    .with(control, { type: 'UnholdInject', inject: 'inj_reserve' })
    .with(lead, { type: 'SkipInject', ...cancelled })
    .with(lead, { type: 'RestoreInject', inject: 'inj_loud' })
    .with(lead, { type: 'DeferInject', ...cancelled })
    .with(lead, { type: 'ReorderInject', inject: 'inj_answer_2', plannedMinute: 40 })
    .with(control, {
      type: 'EditInject',
      inject: 'inj_reserve',
      title: 'An envoy calls',
      text: 'He asks what you will do.',
      softer: { title: 'An envoy calls', text: 'He asks.' },
      facilitatorNote: 'Ask the quiet ones.',
      to: toNorth,
    })
    .with(control, {
      type: 'EditInject',
      inject: 'inj_answer_2',
      counterMove: 'CM2',
      text: 'Velmara puts the talks off once more.',
    })
    .with(lead, { type: 'ArmInject', inject: 'inj_reserve', minute: later + 1, audience: toNorth })
    .with(lead, { type: 'DisarmInject', inject: 'inj_reserve' })
    .with(lead, { type: 'ArmInject', inject: 'inj_answer_1', minute: later })
    .pass(60_000);
  const { inject, arm } = table.last('InjectArmed');
  table
    .with('system', { type: 'ReleaseArmed', inject, arm })
    .with(lead, { type: 'CompleteInject', inject: 'inj_expected' });
}
