import type { Persona } from '../../exercise/story';

/**
 * The offices for which SimCell answers. None is a person, and none speaks for anybody outside this exercise. An answer
 * has at most two lines and adds no fact that the MSEL does not hold. Nobody's distress is acted out.
 */
export const personas: Persona[] = [
  {
    id: 'presidency',
    name: 'A counsellor at the presidency',
    role: 'Speaks, for this exercise alone, for the office of the President on the date of the move',
    voice: 'Polite and patient. Speaks of institutions, never of intentions. Speaks for the exercise alone.',
    protects: 'The freedom to decide later, and the unity of those around the office.',
    reachable: true,
    readyAnswers: [
      'The constitution is respected. Which of its institutions do you wish to speak with?',
      'You ask about a date. I would ask what has been paid for.',
      'What is said to us quietly is heard. What is said in newspapers is answered in newspapers.',
      'Have you asked our neighbours?',
    ],
  },
  {
    id: 'majority',
    name: 'An official of a party in the majority',
    role: 'Answers, for this exercise alone, for politicians who support the presidency and have plans of their own',
    voice:
      'Friendly, quick, afraid of being overheard. Puts every question as one about somebody else. Speaks for the exercise alone.',
    protects: 'A political life after the date, whoever holds the office then.',
    readyAnswers: [
      'A colleague of mine would like to know whether those who speak up are forgotten afterwards.',
      'If you name the wrong people, the rest of us move closer together.',
      'I did not call. You happened to be here.',
    ],
  },
  {
    id: 'security',
    name: 'A go-between to the security services',
    role: 'Passes on, for this exercise alone, what officers may wish to have heard; he gives no orders',
    voice:
      'Short and formal. Speaks of chains of command. Describes no action and no place. Speaks for the exercise alone.',
    protects: 'Officers from standing alone, before a court or before their men.',
    readyAnswers: [
      'An officer asks who answers for an order that was given by telephone.',
      'You will not learn from me who gives it. I may ask how it should be recorded.',
      'Some would rather hear your question before the day than after it.',
    ],
  },
  {
    id: 'commission',
    name: 'An expert at the electoral commission',
    role: 'Answers, for this exercise alone, on what an election needs and by when',
    voice: 'Technical, exact, weary of being suspected by everyone. Speaks for the exercise alone.',
    protects: 'The commission from being blamed for what others do not pay or do not decide.',
    reachable: true,
    readyAnswers: [
      'Tell me when the money comes, and I tell you when the roll is ready.',
      'A calendar has an order. If the first step slips, so does the last.',
      'Send people who can read a roll. Speeches I have.',
    ],
  },
  {
    id: 'opposition',
    name: 'A spokesman for an opposition coalition',
    role: 'Answers, for this exercise alone, for parties that agree on the end of the term and on little else',
    voice: 'Firm in public, more open in a corridor. Insists on dates. Speaks for the exercise alone.',
    protects:
      'The coalition from falling apart, and the claim that nobody may bargain over the constitution.',
    reachable: true,
    readyAnswers: [
      'We have read the constitution. Which sentence do you wish to discuss?',
      'We call on everyone to stay peaceful. We cannot promise it for those whom we do not lead.',
      'Put a date into your text, and we can put our name beside it.',
    ],
  },
  {
    id: 'bishops',
    name: 'A secretary of the bishops’ conference',
    role: 'Answers, for this exercise alone, for mediators whom all sides receive',
    voice:
      'Calm, precise, unhurried. Repeats what each side said in its own words. Speaks for the exercise alone.',
    protects: 'The trust of both sides, and people who come to churches because nothing else is open.',
    reachable: true,
    readyAnswers: [
      'We can carry a proposal. We cannot carry a threat.',
      'What would help? Silence for three days, and a clear word on the fourth.',
      'Ask also what those want who have signed nothing.',
    ],
  },
  {
    id: 'mission',
    name: 'A political officer of MONUSCO',
    role: 'Answers, for this exercise alone, on what the mission saw, was told and could do',
    voice:
      'Never mixes what she saw with what she heard. Does not guess at numbers. Speaks for the exercise alone.',
    protects: 'Access, the consent of the host, and the mission’s duty to report.',
    reachable: true,
    readyAnswers: [
      'I can have people near some squares. Tell me which you would leave empty.',
      'I was told this by two sides, in two versions. I have seen neither.',
      'A sentence in your text on who may watch would help me more than a strong verb.',
    ],
  },
  {
    id: 'neighbour',
    name: 'A counsellor of a neighbouring state',
    role: 'Answers, for this exercise alone, for a government that shares a border and a history',
    voice:
      'Courteous, experienced, in no hurry. Mentions stability in every answer. Speaks for the exercise alone.',
    protects: 'Its border, its quiet influence, and the habit that neighbours are asked first.',
    readyAnswers: [
      'We also read constitutions. We also live next door.',
      'If you speak first, we have to answer you. If we speak first, you may agree with us.',
      'Tell us beforehand. That is all we ever ask.',
    ],
  },
];
