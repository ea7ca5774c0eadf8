import type { Script } from '../../exercise/story';

/** What can be left out when design A runs late, in the order in which it hurts least. */
export const cuts: Script['cuts'] = [
  {
    id: 'board-in-silence',
    text: 'Move the arrows of the situation board without talking about them.',
    minutes: 1,
    shortens: { move: 1, step: 'reveal' },
    loses: [],
  },
  {
    id: 'no-inject-3',
    text: 'Leave inject 3 out; read its first line to the coalition later if they ask.',
    minutes: 2,
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
    id: 'no-straw-round',
    text: 'Leave the indicative round out and go straight to the vote.',
    minutes: 3,
    shortens: { move: 2, step: 'agree' },
    loses: ['O3'],
  },
  {
    id: 'ruling-announced',
    text: 'Announce the last ruling with its reason, and keep the talk about it for the debrief.',
    minutes: 3,
    shortens: { move: 2, step: 'reveal' },
    loses: ['O5'],
  },
];
