import type { Script } from '../../exercise/story';

/** What can be left out when a case study runs late, in the order in which it hurts least. Nothing comes off the debrief. */
export const caseCuts: Script['cuts'] = [
  {
    id: 'board-in-silence',
    text: 'Move the arrows of the situation board without talking about them.',
    minutes: 1,
    shortens: { move: 1, step: 'reveal' },
    loses: [],
  },
  {
    id: 'no-inject-4',
    text: 'Leave inject 4 out; read its first line to its team later if they ask.',
    minutes: 1,
    shortens: { move: 1, step: 'update' },
    loses: ['O1'],
  },
  {
    id: 'forecast-in-silence',
    text: 'Have the forecast filled in while the cards are being signed, and open no step for it.',
    minutes: 2,
    shortens: { move: 1, step: 'anticipate' },
    loses: ['O2'],
  },
  {
    id: 'second-card-aloud',
    text: 'In the second move let each team say in one sentence what it keeps, adapts or leaves, without a new card.',
    minutes: 3,
    shortens: { move: 2, step: 'decide' },
    loses: ['O5'],
  },
  {
    id: 'ruling-announced',
    text: 'Announce the last ruling with its reason, and keep the talk about it for the debrief.',
    minutes: 2,
    shortens: { move: 2, step: 'reveal' },
    loses: ['O5'],
  },
];
