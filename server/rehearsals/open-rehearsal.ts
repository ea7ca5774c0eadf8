import { say } from '../../bots/words';
import type { SeatCommand } from '../../exercise/command';
import { type ClockSpeed, clockSpeeds } from '../../exercise/exercise-clock';
import type { Staff } from '../auth/staff';
import type { Host } from '../hosting/host';
import type { HttpContext } from '../http/context';
import { type OpeningChoices, openExercise } from '../http/open-exercise';
import type { SeatWithToken } from '../http/seats';
import { newId } from '../random-ids';

/** How fast a rehearsal runs until somebody says otherwise. */
const speed = Math.max(...clockSpeeds) as ClockSpeed;

/** What a rehearsal begins with. */
export interface RehearsalChoices extends OpeningChoices {
  rehearsal: NonNullable<OpeningChoices['rehearsal']>;
  /** Whether time runs from the opening on, or waits for the lead. */
  isConducted: boolean;
}

async function ask(host: Host, seat: string, command: SeatCommand): Promise<void> {
  const reply = await host.handle({
    commandId: newId('command'),
    by: seat,
    command,
    circumstances: async () => ({ present: [] }),
  });
  if (!reply.ok) throw new Error(`${command.type} was refused in a rehearsal: ${reply.rejection.code}`);
}

/** Opens a rehearsal, with a bot to conduct it and bots in every team. */
export async function openRehearsal(
  context: HttpContext,
  staff: Staff,
  choices: RehearsalChoices,
): Promise<SeatWithToken & { joinCode: string }> {
  const opened = await openExercise(context, staff, choices);
  const host = await context.hosts.of(opened.exercise);
  await host.handle({
    commandId: newId('command'),
    by: 'system',
    command: {
      type: 'TakeSeat',
      seat: newId('seat'),
      name: say.conductor,
      role: 'lead',
      team: null,
      bot: true,
    },
    circumstances: async () => ({ present: [] }),
  });
  await ask(host, opened.seat, { type: 'SetClockSpeed', speed });
  for (const { id } of choices.story.opening.teams) {
    await ask(host, opened.seat, { type: 'StandInWithBots', team: id });
  }
  if (choices.isConducted) await ask(host, opened.seat, { type: 'SwitchConductor', on: true });
  return opened;
}
