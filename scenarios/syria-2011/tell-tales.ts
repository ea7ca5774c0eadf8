import type { Script } from '../../exercise/story';

/** One sign for each counter-move that the facilitator may let fall. All are assumed for the exercise. */
export const tellTales: Script['tellTales'] = [
  {
    counterMove: 'CM1',
    text: 'Assumed: ships that used to call at one port ask for papers in the name of another.',
  },
  { counterMove: 'CM2', text: 'Assumed: a delegation is welcome, in a week that has not been named.' },
  { counterMove: 'CM3', text: 'Assumed: two programmes use the same new phrase about who pays for unrest.' },
  { counterMove: 'CM4', text: 'Assumed: a minister travels to one capital and not to the one next to it.' },
  {
    counterMove: 'CM5',
    text: 'Assumed: a telephone company announces works on its network, in three towns at once.',
  },
  {
    counterMove: 'CM6',
    text: 'Assumed: a network of doctors passes on a general warning for the coming Friday.',
  },
  {
    counterMove: 'CM7',
    text: 'Assumed: an official asks informally how a release of prisoners would be received.',
  },
  {
    counterMove: 'CM8',
    text: 'Assumed: a family of traders sends its children abroad and leaves its offices where they are.',
  },
  {
    counterMove: 'CM9',
    text: 'Assumed: somebody asks a lawyer abroad what a guarantee would be worth, and from whom.',
  },
];
