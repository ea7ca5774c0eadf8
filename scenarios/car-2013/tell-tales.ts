import type { Script } from '../../exercise/story';

/** One sign for each counter-move that the facilitator may let fall. Each is assumed for play, like the counter-moves. */
export const tellTales: Script['tellTales'] = [
  {
    counterMove: 'CM1',
    text: 'For play: a driver says that the man at the roadblock wore another cap last week.',
  },
  {
    counterMove: 'CM2',
    text: 'For play: a delegation of a commander asks for the minutes of a meeting that it did not attend.',
  },
  {
    counterMove: 'CM3',
    text: 'For play: the same sentence about foreign soldiers is heard in two quarters that do not speak to each other.',
  },
  {
    counterMove: 'CM4',
    text: 'For play: an official of a neighbouring state leaves a joint meeting early, for a call about lorries.',
  },
  {
    counterMove: 'CM5',
    text: 'For play: a relief agency asks which office stamps a paper that nobody had asked for before.',
  },
  {
    counterMove: 'CM6',
    text: 'For play: a committee passes on a general warning and asks that no place be named.',
  },
  {
    counterMove: 'CM7',
    text: 'For play: a commander asks a patrol, in passing, which road it would most like to use.',
  },
  {
    counterMove: 'CM8',
    text: 'For play: two men who used to come together to a meeting now come on different days.',
  },
  {
    counterMove: 'CM9',
    text: 'For play: somebody asks a priest and an imam what a written guarantee looks like.',
  },
];
