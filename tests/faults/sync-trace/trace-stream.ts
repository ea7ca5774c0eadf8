import { emptyCard } from '../../../exercise/card';
import { cardPlace } from '../drafting';
import { clear, setStage } from '../stage';
import type { SteadySeat } from '../steady-seat';

/** Notes which command or draft each acknowledgement's number stands for, as the seat sends them. */
function noteNumbers({ socket }: SteadySeat): Map<number, string> {
  const ids = new Map<number, string>();
  socket.io.engine.on('packetCreate', ({ data }: { data?: string }) => {
    const [, number, id] = /^2(\d+)\[.*?(cmd_[a-z0-9]{16,40})/.exec(data ?? '') ?? [];
    if (number && id) ids.set(Number(number), id);
  });
  return ids;
}

/**
 * Opens an exercise and has one seat give commands and save drafts, one by one and then many at once.
 *
 * @param between called after what is done one by one
 * @returns what the number of each acknowledgement to that seat stands for
 */
export async function traceStream(
  origin: string,
  count: number,
  between: () => Promise<void> = async () => undefined,
): Promise<Map<number, string>> {
  const stage = await setStage([origin]);
  const [player] = stage.players;
  if (!player) throw new Error('Nobody is on the stage.');
  const { seat } = player;
  const ids = noteNumbers(seat);
  const pin = () => seat.command({ type: 'PinFact', kind: 'known', text: 'The road north is closed.' });
  const pen = await seat.insist('takePen', cardPlace);
  const { penCounter } = pen.draft as { penCounter: number };
  for (let revision = 0; revision < count; revision += 1) {
    await pin();
    const content = { ...emptyCard, target: seat.nextId() };
    await seat.insist('saveDraft', { ...cardPlace, penCounter, revision, content });
  }
  await between();
  await Promise.all(Array.from({ length: count }, pin));
  clear(stage);
  return ids;
}
