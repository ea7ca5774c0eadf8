import { randomBytes } from 'node:crypto';
import { emptyCard } from '../../../exercise/card';
import { cardPlace } from '../drafting';
import { SteadySeat } from '../steady-seat';

/** Notes which command or draft each acknowledgement's number stands for, as the seat sends them. */
function noteNumbers({ socket }: SteadySeat): Map<number, string> {
  const ids = new Map<number, string>();
  socket.io.engine.on('packetCreate', ({ data }: { data?: string }) => {
    const [, number, id] = /^2(\d+)\[.*?(cmd_[a-z0-9]{16,40})/.exec(data ?? '') ?? [];
    if (number && id) ids.set(Number(number), id);
  });
  return ids;
}

/** A text that a database cannot make shorter. */
function noise(length: number): string {
  return randomBytes(length).toString('base64url').slice(0, length);
}

/**
 * The words of a card, each with the id in it: the log parts what it holds by the head of a page, so an id that stands in
 * one place only is not always found there.
 */
function wordsWith(id: string) {
  const word = () => `${id} ${noise(570)}`;
  return { effect: word(), agreement: word(), cost: word(), changeCourse: word() };
}

/**
 * Has one seat give commands and save drafts, one by one and then many at once.
 *
 * @param token of a player, while drafts of cards are written
 * @param count how many commands and drafts, each one by one, and how many more commands at once
 * @param between called after what is done one by one
 * @returns what the number of each acknowledgement to that seat stands for
 */
export async function traceStream(
  origin: string,
  token: string,
  count: number,
  between: () => Promise<void> = async () => undefined,
): Promise<Map<number, string>> {
  const seat = await SteadySeat.connect(origin, token);
  const ids = noteNumbers(seat);
  const pin = () => seat.command({ type: 'PinFact', kind: 'known', text: noise(400) });
  const pen = await seat.insist('takePen', cardPlace);
  const { penCounter, revision: first } = pen.draft as { penCounter: number; revision: number };
  for (let revision = first; revision < first + count; revision += 1) {
    await pin();
    const target = seat.nextId();
    const content = { ...emptyCard, ...wordsWith(target), target };
    await seat.insist('saveDraft', { ...cardPlace, penCounter, revision, content });
  }
  await between();
  await Promise.all(Array.from({ length: count }, pin));
  seat.close();
  return ids;
}
