import { removeAttachment } from '../../db/attachments';
import type { Database } from '../../db/connection';
import type { ExerciseEvent } from '../../exercise/event';
import type { State } from '../../exercise/state';

/**
 * Throws away the bytes of files that staff took away in these events. Those of a release that was taken back stay as long
 * as the exercise: the record still says that it carried them, and staff may look back at it.
 */
export async function throwAway(
  db: Database,
  exerciseId: string,
  { releases }: Pick<State, 'releases'>,
  events: readonly ExerciseEvent[],
): Promise<void> {
  for (const event of events) {
    if (event.type !== 'AttachmentRemoved') continue;
    const isNamed = releases.some(({ content }) =>
      content.attachments?.some(({ id }) => id === event.attachment),
    );
    if (!isNamed) await removeAttachment(db, exerciseId, event.attachment);
  }
}
