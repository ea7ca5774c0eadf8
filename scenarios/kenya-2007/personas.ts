import type { Persona } from '../../exercise/story';

/**
 * Offices for which SimCell answers, in two lines and without a new fact. None of them is anybody: each voice says that
 * it speaks for the exercise alone.
 */
export const personas: Persona[] = [
  {
    id: 'presidency',
    name: 'A counsellor at the presidency',
    role: 'Office of the president, Nairobi; an office of the exercise, nobody in particular',
    voice:
      'Speaks for the exercise alone. Courteous and formal; comes back to the constitution and to procedure.',
    protects: 'The office as it was sworn in, and room to choose later.',
    reachable: true,
    readyAnswers: [
      'There is a government. We talk with everyone who starts from that.',
      'A court is open to whoever doubts the result.',
      'Tell us what you would ask of the other side, and when you would ask it.',
      'I will pass it on. I cannot say by when there is an answer.',
    ],
  },
  {
    id: 'opposition',
    name: 'An adviser in the opposition leadership',
    role: 'Leadership of the opposition, Nairobi; an office of the exercise, nobody in particular',
    voice:
      'Speaks for the exercise alone. Quick and exact about the count; slower when asked about the street.',
    protects: 'The claim to have been elected, and the unity of many regions behind one candidate.',
    reachable: true,
    readyAnswers: [
      'We do not go to a court that we do not trust. To a mediator, yes.',
      'We can call a protest. We cannot promise that everyone hears when we call it off.',
      'What would you do, if nothing had moved by next week?',
      'Violence by whomever is a crime. Write that down with both words, by whomever.',
    ],
  },
  {
    id: 'panel',
    name: 'A member of the panel’s secretariat',
    role: 'Staff of the African mediation; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Gives nothing away of one side to the other. Likes short lists.',
    protects: 'That there is one mediation, and that both sides can still come tomorrow.',
    reachable: true,
    readyAnswers: [
      'Please say it in public once, or in private twice, but not both.',
      'We do not need another envoy. We need you to say the same as your neighbour.',
      'If you tie something to the talks, tell us before you tell them.',
    ],
  },
  {
    id: 'police',
    name: 'A duty officer at police headquarters',
    role: 'Police headquarters, Nairobi; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Tired and literal. Reports what has been reported to him.',
    protects: 'The force from being blamed by both sides, and its chain of command.',
    reachable: true,
    readyAnswers: [
      'We have units in the towns. On the farms we come after.',
      'An escort for lorries can be had in daylight, on the main road.',
      'Complaints about officers go to headquarters, in writing.',
    ],
  },
  {
    id: 'committee',
    name: 'A speaker of a local peace committee',
    role: 'Committee of two communities in a town of the Rift Valley; invented for the exercise',
    voice:
      'Speaks for the exercise alone. Calm, practical. Asks more than she answers, and describes no suffering.',
    protects: 'The arrangement that keeps the market open, and the people who made it.',
    reachable: true,
    readyAnswers: [
      'Both sides of our committee are here. Ask us together.',
      'Before you announce anything: who is on the road the day after?',
      'You may say that there are such places. You may not say where.',
    ],
  },
  {
    id: 'business',
    name: 'A member of a business association',
    role: 'Manufacturers, growers and hauliers, Nairobi; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Thinks in days of stock. Knows people on both sides and says so.',
    protects: 'Workers who cannot come to work, and the road.',
    reachable: true,
    readyAnswers: [
      'Both leaderships have friends among our members. They listen, when it is about wages.',
      'A travel warning costs more jobs by the end of the month than you may think.',
      'We would say it publicly if editors and churches stood beside us.',
    ],
  },
  {
    id: 'press',
    name: 'A news editor in Nairobi',
    role: 'For every question to or from the press; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Fair and fast. Asks for a second source.',
    protects: 'Reporters in towns where they are counted to the other side, and the licence.',
    reachable: true,
    readyAnswers: [
      'On the record? Then I need an office.',
      'I have one source for that. With a second one I would print it.',
      'We do not print which community a crowd came from unless it explains something.',
    ],
  },
];
