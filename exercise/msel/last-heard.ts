import { exerciseTime } from '../exercise-clock';
import type { State } from '../state';

/**
 * When the record last heard from a team: a card signed or on the table, a message, a text before its body. Epoch
 * milliseconds; null before the first. Drafts and who is present lie beside the record and do not count.
 */
export function lastHeard(state: State, team: string): number | null {
  const bodies = (state.opening?.bodies ?? []).filter((body) => body.team === team).map((body) => body.id);
  const instants = [
    ...Object.values(state.cards)
      .filter((card) => card.team === team)
      .flatMap((card) => [...card.signatures.map(({ at }) => at), card.submitted?.at ?? 0]),
    ...state.messages.filter((message) => message.from === team).map(({ at }) => at),
    ...state.proposals.filter((proposal) => bodies.includes(proposal.body)).map(({ at }) => at),
  ];
  const last = Math.max(0, ...instants);
  return last === 0 ? null : last;
}

/** EX107: whole minutes of exercise time, pauses left out, since the record last heard from a team, or since STARTEX. */
export function silentMinutes(state: State, team: string, now: number): number {
  const last = lastHeard(state, team);
  const since = last === null ? 0 : exerciseTime(state.clock, last);
  return Math.floor((exerciseTime(state.clock, now) - since) / 60_000);
}
