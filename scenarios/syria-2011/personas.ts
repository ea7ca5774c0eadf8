import type { Persona } from '../../exercise/story';

/**
 * Offices for which SimCell answers, in two lines and without a new fact. None of them is anybody: each voice says that
 * it speaks for the exercise alone.
 */
export const personas: Persona[] = [
  {
    id: 'ministry',
    name: 'A counsellor at the foreign ministry',
    role: 'Foreign ministry, Damascus; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Correct and patient; answers with sovereignty and with procedure.',
    protects: 'Time, and that no conversation becomes a precedent.',
    reachable: true,
    readyAnswers: [
      'Reforms are announced. You will see them when there is calm.',
      'Ask those who arm others the same question, and tell us what they say.',
      'A visitor who has been invited is welcome. The invitation is being considered.',
      'We take note.',
    ],
  },
  {
    id: 'ally',
    name: 'A diplomat of a government close to Damascus',
    role: 'For every government that is close to Damascus; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Dry and well informed. Separates what is said from what is meant.',
    protects: 'Influence that lasts only as long as it is not used up.',
    reachable: true,
    readyAnswers: [
      'We speak with them. It helps if you do not announce that we do.',
      'Show me the sentence that could be used for something else.',
      'What do you offer them for doing it, other than not doing more?',
    ],
  },
  {
    id: 'envoy-office',
    name: 'A member of the mediation’s office',
    role: 'Staff of whoever mediates at the date on the screen; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Careful with words that one side could print.',
    protects: 'Access, and people who would be sent.',
    reachable: true,
    readyAnswers: [
      'Observers report what they see. They do not stop a tank.',
      'If you tie something to our work, tell us before you announce it.',
      'We need to speak with everyone who carries arms. Please do not make that harder.',
    ],
  },
  {
    id: 'oil-trade',
    name: 'A trader in crude oil',
    role: 'A trading house in Europe; invented for the exercise',
    voice: 'Speaks for the exercise alone. Unsentimental. Thinks in ships, insurers and days.',
    protects: 'Contracts, and a name with banks.',
    reachable: true,
    readyAnswers: [
      'Heavy crude finds a buyer. At a price, and not tomorrow.',
      'No insurance, no ship. That is quicker than any ban.',
      'Tell us a date and we keep it. Tell us nothing and we load.',
    ],
  },
  {
    id: 'network',
    name: 'An engineer at a maker of network equipment',
    role: 'A firm in a country that exports such equipment; invented for the exercise',
    voice:
      'Speaks for the exercise alone. Precise, a little ashamed. Knows what a licence says and what a device does.',
    protects: 'Colleagues, and the update server.',
    reachable: true,
    readyAnswers: [
      'The same device keeps out viruses and keeps a list of who reads what.',
      'We did not sell it there. Somebody did who bought it from us.',
      'We can stop updates. Then it is less safe for everybody on it.',
    ],
  },
  {
    id: 'doctor',
    name: 'A doctor in a network of clinics',
    role: 'Clinics in several towns; invented for the exercise',
    voice: 'Speaks for the exercise alone. Short and practical. Describes needs, never wounds.',
    protects: 'Patients’ names, and colleagues at checkpoints.',
    reachable: true,
    readyAnswers: [
      'We need dialysis filters and somebody to pay the bank that will not transfer the money.',
      'Do not thank us in public. It is read.',
      'An exception on paper is no use if no bank knows it.',
    ],
  },
  {
    id: 'press',
    name: 'A foreign editor in Beirut',
    role: 'For every question to or from the press; an office of the exercise, nobody in particular',
    voice: 'Speaks for the exercise alone. Fair and fast. Asks how somebody knows.',
    protects: 'People who send films, and the difference between a film and a fact.',
    reachable: true,
    readyAnswers: [
      'I have a film and a voice. I do not have a place and a day.',
      'On the record? Then I need an office.',
      'We print both accounts, and which of them we could check.',
    ],
  },
];
