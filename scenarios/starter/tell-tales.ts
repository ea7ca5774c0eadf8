import type { Script } from '../../exercise/story';

/** One sign for each counter-move that the facilitator may let fall, in a sentence, before or after it is played. */
export const tellTales: Script['tellTales'] = [
  { counterMove: 'CM1', text: 'A sign painter in Anstow has been asked for a board with a company’s name.' },
  { counterMove: 'CM2', text: 'A retired judge has been asked whether he is free, and not for how long.' },
  {
    counterMove: 'CM3',
    text: 'The evening programme has a new phrase about guests who count other people’s sacks.',
  },
  {
    counterMove: 'CM4',
    text: 'Fenrow’s delegate was called to the telephone twice and said that it was about fees.',
  },
  { counterMove: 'CM5', text: 'The counter for travel passes has put up a notice without a date.' },
  { counterMove: 'CM6', text: 'A clerk advises a friend to bring the household slip to the next market.' },
  { counterMove: 'CM7', text: 'The governor’s office asks how many permits would make a good picture.' },
  { counterMove: 'CM8', text: 'Two clerks ask, each for himself, who will answer for what they write down.' },
  {
    counterMove: 'CM9',
    text: 'Somebody close to the governor asks how such a thing could be called a mistake.',
  },
];
