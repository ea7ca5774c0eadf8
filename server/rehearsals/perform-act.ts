import { createHash } from 'node:crypto';
import type { Act, Plan } from '../../bots/act';
import { idPrefixes } from '../../exercise/ids';
import type { Host } from '../hosting/host';
import { handleCommand } from '../live/command-handler';
import type { SeatSocketData, ServerContext } from '../live/context';
import { handleOpenDraft, handleSaveDraft, handleTakePen } from '../live/draft-handlers';
import type { PutPrivate } from '../live/private-handlers';
import { ownerKeyOf } from '../random-ids';

/** Does what a bot means to do, by the handlers that answer a socket. Tells whether it was accepted. */
export type Perform = (host: Host, seatId: string, plan: Plan) => Promise<boolean>;

/** One act has one id, so that two processes that play the same bot act once. */
function commandIdOf({ exerciseId, seatId }: SeatSocketData, { key }: Plan): string {
  const digest = createHash('sha256').update(`${exerciseId}\n${seatId}\n${key}`).digest('hex');
  return idPrefixes.command + digest.slice(0, 24);
}

/** Writes a card with the pen: taken where this bot does not hold it, and never from a person. */
async function writeCard(
  context: ServerContext,
  host: Host,
  seat: SeatSocketData,
  { move, content }: Extract<Act, { kind: 'write-card' }>,
): Promise<boolean> {
  const place = { kind: 'card' as const, move, ordinal: 1 };
  const opened = await handleOpenDraft(context, seat, place);
  if (!opened.ok) return false;
  const { penSeat } = opened.draft;
  if (penSeat && !host.state.seats[penSeat]?.bot) return false;
  const held = penSeat === seat.seatId ? opened : await handleTakePen(context, seat, place);
  if (!held.ok) return false;
  const { penCounter, revision } = held.draft;
  return (await handleSaveDraft(context, seat, { ...place, penCounter, revision, content })).ok;
}

/** Lets bots act as people do. @param putPrivate keeps private picks */
export function createPerform(context: ServerContext, putPrivate: PutPrivate): Perform {
  return async (host, seatId, plan) => {
    const { exerciseId } = host;
    const { act } = plan;
    const ownerKey = ownerKeyOf(`${exerciseId} ${seatId}`, context.privateKey);
    const seat: SeatSocketData = { exerciseId, seatId, ownerKey };
    switch (act.kind) {
      case 'command':
        return (await handleCommand(context, seat, { id: commandIdOf(seat, plan), command: act.command })).ok;
      case 'write-card':
        return writeCard(context, host, seat, act);
      case 'pick': {
        const content = { tool: act.tool, mechanism: act.mechanism };
        return (await putPrivate(context, seat, { kind: 'pick', move: act.move, content })).ok;
      }
    }
  };
}
