import type { Persona } from '../../exercise/story';

/** Those for whom the facilitator answers, if there is a moment for it. Two lines, no new fact, nothing acted out. */
export const personas: Persona[] = [
  {
    id: 'governor-office',
    name: 'Denna Orvik',
    role: 'Spokesperson of the governor’s office in the north of Marlund',
    voice: 'Friendly and general. Answers a question about people with a remark about forms.',
    protects: 'The governor’s freedom to say later that nothing had been decided.',
    reachable: true,
    readyAnswers: [
      'Permits are renewed from time to time. I will ask which time this is.',
      'The governor welcomes every visitor who has the right paper.',
      'I can confirm that there is a procedure.',
    ],
  },
  {
    id: 'association',
    name: 'Mirel Tasko',
    role: 'Speaks for the traders’ association of Anstow',
    voice: 'Practical, a little tired. Says what the association will do, and asks what you will do.',
    protects: 'A market that both communities can go to on Day 6 and afterwards.',
    reachable: true,
    readyAnswers: [
      'We will be on the bridge at seven. Will anybody else?',
      'If you say something in public, say it about all of us.',
      'One person who looks is worth more to us than a page.',
    ],
  },
  {
    id: 'press',
    name: 'Hanno Velt',
    role: 'Editor at Sound Radio, for every question to or from the press',
    voice: 'Quick and fair. Asks for a name and a second source.',
    protects: 'His correspondent in Anstow.',
    reachable: true,
    readyAnswers: [
      'Is that on the record? Then I need a name.',
      'I have one source for that. With a second one I would broadcast it.',
      'The governor’s office calls it routine. What do you call it?',
    ],
  },
];
