import type { StoryBody } from '../../exercise/story';
import { interests } from './interests';

const declared: StoryBody[] = [
  {
    id: 'security-council',
    name: 'Security Council',
    team: 'council',
    members: [
      { id: 'morrow', name: 'Morrow', permanent: true },
      { id: 'brenmark', name: 'Brenmark', permanent: true },
      { id: 'hollin', name: 'Hollin', permanent: true },
      { id: 'askery', name: 'Askery', permanent: false },
      { id: 'dunvar', name: 'Dunvar', permanent: false },
      { id: 'pellane', name: 'Pellane', permanent: false },
      { id: 'tirosa', name: 'Tirosa', permanent: false },
    ],
    rule: {
      source:
        'Charter of the United Nations, Article 27(3): nine of fifteen votes for, and no permanent member against. Scaled here to five of seven. By settled practice an abstention by a permanent member does not stop a text.',
      threshold: { kind: 'count', yes: 5, of: 7 },
      vetoMembers: ['morrow', 'brenmark', 'hollin'],
      consensusFirst: false,
      scaledFrom: { yes: 9, of: 15 },
    },
  },
  {
    id: 'union-council',
    name: 'Lakes Union council',
    team: 'lakes-union',
    members: [
      { id: 'karsa', name: 'Karsa', permanent: false },
      { id: 'belloway', name: 'Belloway', permanent: false },
      { id: 'imrith', name: 'Imrith', permanent: false },
      { id: 'norrick', name: 'Norrick', permanent: false },
      { id: 'thalmere', name: 'Thalmere', permanent: false },
      { id: 'ulvane', name: 'Ulvane', permanent: false },
    ],
    rule: {
      source:
        'Compact of the Lakes Union, Article 12 (fictional): consensus is sought first; failing that, two-thirds of the members that may take part. Velmara, as the subject, takes no part.',
      threshold: { kind: 'fraction', numerator: 2, denominator: 3, base: 'members' },
      vetoMembers: [],
      consensusFirst: true,
      scaledFrom: null,
    },
  },
];

/** The two bodies that vote. Both rules can be read beside the vote, and what a seat wants that nobody holds. */
export const bodies: StoryBody[] = declared.map((body) => ({
  ...body,
  members: body.members.map((member) => ({ ...member, interests: interests[member.id] })),
}));
