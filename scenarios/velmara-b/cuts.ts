import type { Script } from '../../exercise/story';

/** What can be left out when design B runs late, in the order in which it hurts least. Five minutes of the break come first. */
export const cuts: Script['cuts'] = [
  {
    id: 'board-in-silence',
    text: 'Move the arrows of the situation board without talking about them.',
    minutes: 1,
    shortens: { move: 1, step: 'reveal' },
    loses: [],
  },
  {
    id: 'no-inject-8a',
    text: 'Leave inject 8a out; the coalition then negotiates without the rumour.',
    minutes: 1,
    shortens: { move: 2, step: 'update' },
    loses: [],
  },
  {
    id: 'short-talk',
    text: 'Cut the talk across teams in the first move to two minutes: one envoy for each team, one question.',
    minutes: 3,
    shortens: { move: 1, step: 'decide' },
    loses: ['O3'],
  },
  {
    id: 'one-grilling',
    text: 'Let one team present and be asked instead of two.',
    minutes: 2,
    shortens: { move: 1, step: 'reveal' },
    loses: ['O1'],
  },
  {
    id: 'no-inject-11',
    text: 'Leave inject 11 out; ask in the debrief what the measure would have cost at home.',
    minutes: 3,
    shortens: { move: 2, step: 'agree' },
    loses: ['O4'],
  },
  {
    id: 'no-straw-round',
    text: 'Leave the indicative round out and go straight to the vote.',
    minutes: 4,
    shortens: { move: 2, step: 'agree' },
    loses: ['O3'],
  },
  {
    id: 'ruling-announced',
    text: 'Announce the second ruling with its reason, and keep the talk about it for the debrief.',
    minutes: 3,
    shortens: { move: 2, step: 'reveal' },
    loses: ['O4'],
  },
  {
    id: 'last-word-on-paper',
    text: 'Let each team write its last sentence instead of saying it, and read the sentences in the debrief.',
    minutes: 3,
    shortens: { move: 3, step: 'reveal' },
    loses: ['O5'],
  },
];
