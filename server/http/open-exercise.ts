import { createExercise } from '../../db/exercises';
import { noteRehearsal, type RehearsalKind } from '../../db/rehearsals';
import type { ContentLevel, Story } from '../../exercise/story';
import type { VocabularyId } from '../../exercise/vocabulary';
import type { Staff } from '../auth/staff';
import { newId, newJoinCode, staffSeatOf } from '../random-ids';
import type { HttpContext } from './context';
import { type SeatWithToken, takeSeat } from './seats';

/** What the facilitator decides when an exercise is opened. */
export interface OpeningChoices {
  story: Story;
  contentCap: ContentLevel;
  /** People per team, where it is not as written in the scenario. */
  places: Record<string, number>;
  vocabulary?: VocabularyId;
  chathamHouse?: boolean;
  /** Set for a rehearsal: whose it is. */
  rehearsal?: RehearsalKind;
}

/** Stands in the place of an account for staff without one. */
export const automation = 'api';

/** The staff seat of whoever asks. */
export function ownSeat(exerciseId: string, { accountId }: Staff): string {
  return staffSeatOf(exerciseId, accountId ?? automation);
}

/** Opens an exercise and takes its lead's seat. */
export async function openExercise(
  context: HttpContext,
  staff: Staff,
  { story, rehearsal, ...choices }: OpeningChoices,
): Promise<SeatWithToken & { joinCode: string }> {
  const exerciseId = newId('exercise');
  const joinCode = await noteExercise(context, exerciseId, staff, story);
  if (rehearsal) await noteRehearsal(context.db, exerciseId, rehearsal);
  const marked = rehearsal ? { rehearsal: true as const } : {};
  const host = await context.hosts.of(exerciseId);
  await host.handle({
    commandId: newId('command'),
    by: 'system',
    command: { type: 'OpenExercise', story, joinCode, ...choices, ...marked },
    circumstances: async () => ({ present: [] }),
  });
  const seat = ownSeat(exerciseId, staff);
  const lead = await takeSeat(context, exerciseId, { seat, name: staff.name, role: 'lead', team: null });
  if (!lead.ok) throw new Error(`The lead's seat was refused: ${lead.code}`);
  return { ...lead, joinCode };
}

async function noteExercise(
  { db, now }: HttpContext,
  id: string,
  staff: Staff,
  { opening }: Story,
): Promise<string> {
  for (;;) {
    const code = newJoinCode();
    const made = await createExercise(db, {
      id,
      code,
      accountId: staff.accountId,
      scenarioId: opening.scenarioId,
      title: opening.title,
      createdAt: now(),
    });
    if (made.ok) return code;
  }
}
