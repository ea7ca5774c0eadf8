import type { StoryBody } from '../../exercise/story';

/** The one body that votes: small enough that its rule can be learned in a sentence. */
export const bodies: StoryBody[] = [
  {
    id: 'sound-council',
    name: 'Sound Council',
    team: 'council',
    members: [
      {
        id: 'fenrow',
        name: 'Fenrow',
        permanent: false,
        interests: 'Shares a border and a grain market with Marlund. Wants both to stay open.',
      },
      {
        id: 'aldmark',
        name: 'Aldmark',
        permanent: false,
        interests: 'Chairs this month, and wants words that all three can carry out.',
      },
      {
        id: 'tolvey',
        name: 'Tolvey',
        permanent: false,
        interests: 'Trains Marlund’s officials. Dislikes visitors whom nobody has asked for.',
      },
    ],
    rule: {
      source:
        'Compact of the Sound, Article 4 (fictional): two of the three members that may take part decide. Marlund, as the subject, takes no part, and nobody has a veto.',
      threshold: { kind: 'count', yes: 2, of: 3 },
      vetoMembers: [],
      consensusFirst: false,
      scaledFrom: null,
    },
  },
];
