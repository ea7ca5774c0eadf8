import { createExercise, takeBackExercise } from '../../db/exercises';
import { noteRehearsal, type RehearsalKind } from '../../db/rehearsals';
import type { CaseAcknowledgement } from '../../exercise/case-study';
import type { SystemCommand } from '../../exercise/command';
import type { ContentLevel, Story } from '../../exercise/story';
import type { VocabularyId } from '../../exercise/vocabulary';
import type { Staff } from '../auth/staff';
import type { TakenOver } from '../groups/chosen-items';
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
  /** Who acknowledged that a case study uses real names, and when. */
  acknowledged?: CaseAcknowledgement;
  /** The group of people that exercises again, as it was typed. */
  group?: string;
  /** What its last exercise left to do and this one takes over. */
  takenOver?: TakenOver;
  /** Set for a rehearsal: whose it is. */
  rehearsal?: RehearsalKind;
}

/** Stands in the place of an account for staff without one. */
export const automation = 'api';

/** The staff seat of whoever asks. */
export function ownSeat(exerciseId: string, { accountId }: Staff): string {
  return staffSeatOf(exerciseId, accountId ?? automation);
}

/**
 * Opens an exercise and takes its lead's seat. It is opened whole, with all that it takes over, or not at all.
 * @throws whatever kept it from being recorded
 */
export async function openExercise(
  context: HttpContext,
  staff: Staff,
  choices: OpeningChoices,
): Promise<SeatWithToken & { joinCode: string }> {
  const exerciseId = newId('exercise');
  const joinCode = await noteExercise(context, exerciseId, staff, choices);
  try {
    await begin(context, exerciseId, joinCode, choices);
    const seat = ownSeat(exerciseId, staff);
    const lead = await takeSeat(context, exerciseId, { seat, name: staff.name, role: 'lead', team: null });
    if (!lead.ok) throw new Error(`The lead's seat was refused: ${lead.code}`);
    return { ...lead, joinCode };
  } catch (thrown) {
    await takeBack(context, exerciseId);
    throw thrown;
  }
}

/** The first events. Asked for in one breath they are recorded in one. */
async function begin(
  { db, hosts }: HttpContext,
  exerciseId: string,
  joinCode: string,
  { rehearsal, group: _, takenOver, ...choices }: OpeningChoices,
): Promise<void> {
  if (rehearsal) await noteRehearsal(db, exerciseId, rehearsal);
  const marked = rehearsal ? { rehearsal: true as const } : {};
  const host = await hosts.of(exerciseId);
  const commands: SystemCommand[] = [
    { type: 'OpenExercise', joinCode, ...choices, ...marked },
    ...(takenOver ? [{ type: 'CarryItems' as const, ...takenOver }] : []),
  ];
  const asked = commands.map((command) =>
    host.handle({
      commandId: newId('command'),
      by: 'system',
      command,
      circumstances: async () => ({ present: [] }),
    }),
  );
  for (const reply of await Promise.all(asked))
    if (!reply.ok) throw new Error(`An opening was refused: ${reply.rejection.code}`);
}

/** Nobody has a way into it yet, so nobody is to be told. Where the store is away, an empty row stays behind. */
async function takeBack({ db, hosts, due, log }: HttpContext, exerciseId: string): Promise<void> {
  try {
    await (await hosts.known(exerciseId))?.end();
    await takeBackExercise(db, exerciseId);
  } catch (thrown) {
    log.error({ err: thrown }, 'an exercise whose opening failed could not be taken back');
  } finally {
    hosts.forget(exerciseId);
    due.forget(exerciseId);
  }
}

async function noteExercise(
  { db, now }: HttpContext,
  id: string,
  staff: Staff,
  { story: { opening }, group }: OpeningChoices,
): Promise<string> {
  for (;;) {
    const code = newJoinCode();
    const made = await createExercise(db, {
      id,
      code,
      accountId: staff.accountId,
      scenarioId: opening.scenarioId,
      title: opening.title,
      groupName: group ?? null,
      createdAt: now(),
    });
    if (made.ok) return code;
  }
}
