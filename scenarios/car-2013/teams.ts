import type { StoryTeam } from '../../exercise/story';

/** The four teams, in the order of their shapes. Twenty-four places. */
export const teams: StoryTeam[] = [
  {
    id: 'interagency',
    name: 'United States interagency group',
    shortName: 'Interagency',
    letter: 'U',
    places: 5,
    summary:
      'Offices of one government: the national security staff, State, Defense, the aid agency and the mission to the United Nations.',
  },
  {
    id: 'council',
    name: 'Security Council',
    shortName: 'Council',
    letter: 'S',
    places: 7,
    summary:
      'Seven of the fifteen members, three of them permanent. Each person speaks and votes for one state.',
  },
  {
    id: 'african-union',
    name: 'African Union Peace and Security Council',
    shortName: 'African Union',
    letter: 'A',
    places: 6,
    summary: 'Six of the fifteen seats, by region. The mission in preparation is the Union’s own.',
  },
  {
    id: 'civil-society',
    name: 'Central African civil society',
    shortName: 'Civil society',
    letter: 'C',
    places: 6,
    summary:
      'National organisations of several faiths and regions, with people and trust where nobody else has any.',
  },
];
