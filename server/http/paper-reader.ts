import type { Context } from 'hono';
import { type Refusal, sayRefusal } from '../say';
import { askerOf } from './asker-of';
import type { HttpContext } from './context';

/**
 * On which channel whoever asks reads an exercise for its papers: the lead's for the lead and for the facilitator whose
 * exercise it is, control's for controllers. Nobody else has papers.
 */
export async function paperChannel(
  c: Context,
  context: HttpContext,
  exerciseId: string,
): Promise<'lead' | 'control' | Refusal> {
  const asker = await askerOf(c, context, exerciseId);
  if ('ok' in asker) return asker;
  if ('staff' in asker) return 'lead';
  const { state } = await context.hosts.of(exerciseId);
  const role = state.seats[asker.seat]?.role;
  return role === 'lead' || role === 'control' ? role : sayRefusal('NotForSeat');
}
