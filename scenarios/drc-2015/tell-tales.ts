import type { Script } from '../../exercise/story';

/** One sign for each counter-move that the facilitator may let fall. Each is assumed for play, like the counter-moves. */
export const tellTales: Script['tellTales'] = [
  {
    counterMove: 'CM1',
    text: 'For play: a notary says that he has never written so many deeds in one month.',
  },
  {
    counterMove: 'CM2',
    text: 'For play: an invitation to talks arrives without an agenda, and the next one corrects the date.',
  },
  {
    counterMove: 'CM3',
    text: 'For play: two speakers of different parties use the same new sentence about strangers.',
  },
  {
    counterMove: 'CM4',
    text: 'For play: an ambassador of a neighbour leaves a joint meeting early and says that it was about a bridge.',
  },
  {
    counterMove: 'CM5',
    text: 'For play: an operator asks its lawyer how an order to cut messages would have to be worded.',
  },
  {
    counterMove: 'CM6',
    text: 'For play: lawyers pass on a general warning and ask that no name be written down.',
  },
  {
    counterMove: 'CM7',
    text: 'For play: an official asks an envoy, in passing, which case is spoken of most in his capital.',
  },
  {
    counterMove: 'CM8',
    text: 'For play: somebody in uniform asks a priest what the church would say about refusing an order.',
  },
  {
    counterMove: 'CM9',
    text: 'For play: a lawyer asks an envoy what statutes for former heads of state look like elsewhere.',
  },
];
