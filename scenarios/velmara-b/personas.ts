import type { Persona } from '../../exercise/story';
import { personas as ofVelmaraA } from '../velmara-a/personas';

/**
 * The people for whom SimCell answers: those of the ninety-minute design and four whom three hours bring in. The general, as
 * the Interior Minister, is in no directory: that he can be reached is for one team to find out.
 */
export const personas: Persona[] = [
  ...ofVelmaraA,
  {
    id: 'opposition',
    name: 'Merin Dask',
    role: 'Leader of the opposition alliance',
    voice:
      'Warm in public, careful in private. Speaks of “the alliance” when a question is hard and of “I” when it is easy.',
    protects: 'The recount, and the unity of an alliance in which not everybody wants talks.',
    reachable: true,
    readyAnswers: [
      'We will accept a result. We will not accept that nobody counts.',
      'I can speak for most of us. For whom I cannot speak, you will read tomorrow.',
      'If the Wardens leave the river, I can keep people at home. If they stay, I can only ask.',
      'Tell me who would see to it, and I will tell you what it is worth.',
    ],
  },
  {
    id: 'karsa-relief',
    name: 'Aldis Morrane',
    role: 'Commissioner for relief of Karsa, at the bridge at Olm',
    voice: 'Tired and practical. Answers with numbers and asks for numbers. Does not discuss politics.',
    protects: 'The bridge: that it stays open, and that it does not stay Karsa’s affair alone.',
    reachable: true,
    readyAnswers: [
      'Nine days of stores. Blankets for two. I can send you the sheet.',
      'Money helps next week. Lorries help tonight.',
      'I do not close bridges. I only tell those who do how long I can go on.',
    ],
  },
  {
    id: 'concord-secretary',
    name: 'Ysolde Tarrant',
    role: 'Secretary of the Peace Council of the Concord',
    voice: 'Formal and kind, knows every rule by its number. Never says what members should do.',
    protects: 'The Peace Council’s name for fairness, above all towards the member that has left the room.',
    reachable: true,
    readyAnswers: [
      'Velmara has been heard and has withdrawn. Nine may decide; six are needed if you vote.',
      'There is a precedent for elders, and one for observers. There is none for both in one week.',
      'The fund would bear twenty observers for a month. After that, members would have to.',
    ],
  },
  {
    id: 'general',
    name: 'General Varo Hestrin',
    role: 'Officer of the northern command of Velmara’s army',
    voice: 'Formal and spare, through a go-between. Names no unit and no place. Ends calls early.',
    protects: 'His officers’ pay and freedom, and that nobody can say that he was bought.',
    readyAnswers: [
      'You have three questions and one evening. Which of them is a promise?',
      'I will not tell you where they are. You will see where they are not.',
      'If this is in a newspaper, I was at home with my family.',
    ],
  },
];
