import type { Account } from './account';
import type { Chance } from './chance';
import { Drafting } from './drafting';
import type { Stage } from './stage';
import type { SteadySeat } from './steady-seat';

/** People who work until they are told to stop. */
export interface Stream {
  /** Resolves when everybody has the answer to what they last asked. */
  stop(): Promise<void>;
}

const audience = { teams: 'all', members: [], screen: true };

/** Gives a command and notes what came of it; true when it was accepted. */
async function noted(
  account: Account,
  seat: SteadySeat,
  command: { type: string } & Record<string, unknown>,
): Promise<string | null> {
  const id = seat.nextId();
  const answer = await seat.command(command, id);
  if (answer.ok) account.accept(seat.seat, id);
  else account.refused.add(id);
  return answer.ok ? id : null;
}

/** What a player does next: mostly facts that come and go, sometimes a message, a private answer, a draft, something not allowed. */
function playing(seat: SteadySeat, account: Account, chance: Chance, drafting: Drafting | null) {
  const pinned: string[] = [];
  let count = 0;
  return async () => {
    count += 1;
    const fact = pinned.length > 3 ? pinned.shift() : undefined;
    if (drafting && chance.isTrue(0.2)) return drafting.save(`Line ${count}`);
    if (chance.isTrue(0.1)) return keepPrivate(seat, account, chance.whole(0, 100));
    if (chance.isTrue(0.05)) return noted(account, seat, { type: 'SendReleaseNow', release: 'rel_none' });
    if (chance.isTrue(0.1)) {
      return noted(account, seat, { type: 'SendMessage', to: 'control', text: `Question ${count}` });
    }
    if (fact) return noted(account, seat, { type: 'UnpinFact', fact });
    const id = await noted(account, seat, { type: 'PinFact', kind: 'known', text: `Observation ${count}` });
    if (id) pinned.push(id.replace('cmd_', 'fct_'));
  };
}

async function keepPrivate(seat: SteadySeat, account: Account, percent: number): Promise<void> {
  const content = { percent };
  const answer = await seat.insist('putPrivate', { kind: 'baseline', content });
  if (!answer.ok) return void seat.strange.push(`putPrivate: ${JSON.stringify(answer)}`);
  account.privates.set(seat.seat, content);
  account.acknowledge();
}

/**
 * The lead releases, and then sends at once, takes back, or lets the ten seconds run. Where starting again takes a busy
 * machine more than a minute, the exercise stands still until the lead goes on.
 */
function leading(seat: SteadySeat, account: Account, chance: Chance) {
  let count = 0;
  return async () => {
    if (seat.isPaused) await seat.command({ type: 'ResumeExercise' });
    count += 1;
    const words = { title: `Note ${count}`, text: 'Fuel prices rise.', from: 'Desk', mode: 'note', level: 0 };
    const id = await noted(account, seat, { type: 'ReleaseWritten', ...words, audience });
    if (!id) return;
    const release = id.replace('cmd_', 'rel_');
    const next = chance.oneOf(['SendReleaseNow', 'SendReleaseNow', 'TakeBackRelease', 'wait']);
    if (next === 'wait') return;
    if ((await noted(account, seat, { type: next, release })) && next === 'SendReleaseNow')
      account.sent.add(release);
  };
}

/** Sets everybody to work; each waits for one answer before asking for the next. */
export function startStream({ lead, players }: Stage, account: Account, chance: Chance): Stream {
  let isOver = false;
  const work = async (act: () => Promise<unknown>) => {
    while (!isOver) await act();
  };
  const written = new Set<string>();
  const all = players.map(({ seat, team }) => {
    const drafting = written.has(team) ? null : new Drafting(seat, account);
    written.add(team);
    return work(playing(seat, account, chance, drafting));
  });
  all.push(work(leading(lead, account, chance)));
  const settled = Promise.all(all);
  settled.catch((thrown: unknown) => account.fail(thrown));
  return {
    stop: async () => {
      isOver = true;
      await settled;
    },
  };
}
