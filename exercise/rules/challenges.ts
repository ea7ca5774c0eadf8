import { happened, refused } from '../decision';
import { idFrom } from '../ids';
import type { Rule } from '../rule';
import type { Opening } from '../story';

/** Whether the story has a team of this id. */
export function knowsTeam(opening: Opening | null, team: string): boolean {
  return opening?.teams.some((one) => one.id === team) ?? false;
}

/** EX154: whoever plays or runs may say that this would not happen. It is noted, and play goes on. A player speaks for the own team. */
export const challengeScenario: Rule<'ChallengeScenario'> = (state, { command, by, id }) => {
  const seat = state.seats[by];
  const team = seat?.role === 'player' ? seat.team : command.team;
  if (team !== null && !knowsTeam(state.opening, team)) return refused('UnknownTeam');
  return happened({
    type: 'ScenarioChallenged',
    challenge: idFrom('challenge', id),
    team,
    author: seat?.name ?? '',
    text: command.text,
  });
};

/** EX155: staff mark a challenge as answered, once, with or without words. */
export const answerChallenge: Rule<'AnswerChallenge'> = (state, { command, by }) => {
  const challenge = state.challenges.find((one) => one.id === command.challenge);
  if (!challenge) return refused('UnknownChallenge');
  if (challenge.answer) return refused('AlreadyAnswered', { by: challenge.answer.by });
  return happened({
    type: 'ChallengeAnswered',
    challenge: challenge.id,
    text: command.text,
    by: state.seats[by]?.name ?? '',
  });
};
