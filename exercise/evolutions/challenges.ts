import type * as events from '../events/challenges';
import type { Evolution } from '../evolution';
import { change } from './change';

const scenarioChallenged: Evolution<events.ScenarioChallenged> = (state, event, at) => ({
  ...state,
  challenges: [
    ...state.challenges,
    { id: event.challenge, team: event.team, author: event.author, text: event.text, at, answer: null },
  ],
});

const challengeAnswered: Evolution<events.ChallengeAnswered> = (state, event, at) => ({
  ...state,
  challenges: change(
    state.challenges,
    (challenge) => challenge.id === event.challenge,
    (challenge) => ({ ...challenge, answer: { text: event.text, by: event.by, at } }),
  ),
});

/** Of staff alone: how the parking lot changes the state. */
export const evolutions = {
  ScenarioChallenged: scenarioChallenged,
  ChallengeAnswered: challengeAnswered,
};
