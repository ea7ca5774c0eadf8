import type { Script } from '../../exercise/story';

/** One sign for each counter-move that the facilitator may let fall. All are assumed for the exercise. */
export const tellTales: Script['tellTales'] = [
  {
    counterMove: 'CM1',
    text: 'Assumed: people who pay for crowds are said to use a new name for the same account.',
  },
  { counterMove: 'CM2', text: 'Assumed: a delegation is named for the talks, and nobody in it may sign.' },
  {
    counterMove: 'CM3',
    text: 'Assumed: two speakers use the same new phrase about foreigners and the vote on one day.',
  },
  { counterMove: 'CM4', text: 'Assumed: one ambassador is asked to come alone, a day before the others.' },
  { counterMove: 'CM5', text: 'Assumed: permits for a meeting hall are under review, for the third day.' },
  {
    counterMove: 'CM6',
    text: 'Assumed: a peace committee passes on a general warning for the coming weekend.',
  },
  {
    counterMove: 'CM7',
    text: 'Assumed: an office asks informally which single step would be noticed most abroad.',
  },
  {
    counterMove: 'CM8',
    text: 'Assumed: two members of one leadership give different answers to the same question.',
  },
  {
    counterMove: 'CM9',
    text: 'Assumed: a lawyer close to one side asks in what form a guarantee could be written.',
  },
];
