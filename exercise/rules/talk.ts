import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';

/** EX125: control says a quiet word to one team, which nobody outside that team and staff is told. */
export const nudgeTeam: Rule<'NudgeTeam'> = (state, { command, by, id }) => {
  const { team, text } = command;
  if (!state.opening?.teams.some((candidate) => candidate.id === team)) return refused('UnknownTeam');
  return happened({ type: 'TeamNudged', nudge: idFrom('nudge', id), team, text, secret: { by } });
};

/** EX126: control tells everybody something about the exercise itself, also while everything stands still. */
export const sendBroadcast: Rule<'SendBroadcast'> = (_, { command, by, id }) =>
  happened({
    type: 'BroadcastSent',
    broadcast: idFrom('broadcast', id),
    text: command.text,
    secret: { by },
  });

/** EX126: and takes it down from every screen. */
export const endBroadcast: Rule<'EndBroadcast'> = (state, { command }) => {
  const broadcast = state.broadcasts.find(({ id }) => id === command.broadcast);
  if (!broadcast) return refused('UnknownBroadcast');
  return broadcast.endedAt === null
    ? happened({ type: 'BroadcastEnded', broadcast: broadcast.id })
    : happened();
};

/** EX127: those who run the exercise write to one another. */
export const sendStaffNote: Rule<'SendStaffNote'> = (_, { command, by, id }) =>
  happened({ type: 'StaffNoteSent', note: idFrom('note', id), by, text: command.text });
