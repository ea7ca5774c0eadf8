import type { Habit, Plan } from './act';
import { forecast } from './habits/forecast';
import { pinFacts, readInjects, readRules } from './habits/read';
import { signCard } from './habits/sign';
import { think } from './habits/think';
import { tableText, vote } from './habits/vote';
import { writeCard } from './habits/write-card';
import { writeMessages } from './habits/write-messages';
import type { PlayerSight } from './sight';

const inLobby: Habit<PlayerSight>[] = [readRules];
const inPlay: Habit<PlayerSight>[] = [
  readRules,
  readInjects,
  pinFacts,
  think,
  writeCard,
  signCard,
  forecast,
  writeMessages,
  tableText,
  vote,
];

/** EX177: what a bot at a team's seat means to do next, by what its own channels told it and by nothing else. */
export function playerPlans(sight: PlayerSight): Plan[] {
  const { phase, clock } = sight.team;
  if (phase === 'lobby') return inLobby.flatMap((habit) => habit(sight));
  return phase === 'running' && clock.pausedAt === null ? inPlay.flatMap((habit) => habit(sight)) : [];
}
