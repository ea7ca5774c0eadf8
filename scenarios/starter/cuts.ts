import type { Script } from '../../exercise/story';

/** What can be left out when the twenty minutes run short, in the order in which it hurts least. */
export const cuts: Script['cuts'] = [
  {
    id: 'ruling-announced',
    text: 'Announce the ruling with its reason, and keep the talk about it for the debrief.',
    minutes: 1,
    shortens: { move: 1, step: 'reveal' },
    loses: [],
  },
  {
    id: 'no-thinking-alone',
    text: 'Leave out thinking alone and go straight to the table.',
    minutes: 1,
    shortens: { move: 1, step: 'think' },
    loses: ['O1'],
  },
];
