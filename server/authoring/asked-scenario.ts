import type { Context } from 'hono';
import { findScenarioOf, type ScenarioOfAccount } from '../../db/authored-scenarios';
import type { Staff } from '../auth/staff';
import type { HttpContext } from '../http/context';
import { staffOf } from '../http/staff-of';
import { type Refusal, sayRefusal } from '../say';

/** Who asks, and the scenario that they may see. */
export type AskedScenario = { staff: Staff } & ScenarioOfAccount;

/** What a request needs to be allowed. */
export type Needed = 'read' | 'write' | 'owner';

/** The scenario of a path, if whoever asks may do this with it. One of somebody else is answered like one that is not there. */
export async function askedScenario(
  c: Context,
  context: HttpContext,
  id: string,
  needed: Needed,
): Promise<AskedScenario | Refusal> {
  const staff = await staffOf(c, context);
  if ('ok' in staff) return staff;
  const found = await findScenarioOf(context.db, staff.accountId, id);
  if (!found) return sayRefusal('UnknownAuthored');
  if (needed !== 'read' && found.may === 'read') return sayRefusal('ReadOnly');
  if (needed === 'owner' && found.may !== 'owner') return sayRefusal('OwnerDecides');
  return { staff, ...found };
}
