import type { Script } from '../../exercise/story';

/** One sign for each counter-move that the facilitator may let fall, in a sentence, before or after it is played. */
export const tellTales: Script['tellTales'] = [
  {
    counterMove: 'CM1',
    text: 'The harbour register shows three new import firms with one address and no directors.',
  },
  {
    counterMove: 'CM2',
    text: 'A meeting with the presidency is moved for the second time, once more to a day without an hour.',
  },
  {
    counterMove: 'CM3',
    text: 'Two evening programmes use the same new phrase about “guests who write our news”.',
  },
  {
    counterMove: 'CM4',
    text: 'An ambassador leaves a joint meeting early for a call from Port Sarn and says that it was about trade.',
  },
  {
    counterMove: 'CM5',
    text: 'The visa counter at the interior ministry is closed for stocktaking, for the third day.',
  },
  {
    counterMove: 'CM6',
    text: 'The river committee passes on a general warning: more checks are expected in places already listed.',
  },
  {
    counterMove: 'CM7',
    text: 'The interior ministry asks a mission, informally, which single district it would most like to see.',
  },
  {
    counterMove: 'CM8',
    text: 'A senior officer sends greetings through a retired colleague, and asks who will be in the room next week.',
  },
  {
    counterMove: 'CM9',
    text: 'A lawyer close to the cabinet asks what form a guarantee for officials would take.',
  },
];
