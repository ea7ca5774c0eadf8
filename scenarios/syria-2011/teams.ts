import type { StoryTeam } from '../../exercise/story';

/** The four teams. Twenty-four places. */
export const teams: StoryTeam[] = [
  {
    id: 'interagency',
    name: 'United States interagency group',
    shortName: 'US interagency',
    letter: 'U',
    places: 5,
    summary:
      'Officials of one government: state department, treasury, national security staff, commerce, aid.',
  },
  {
    id: 'council',
    name: 'Security Council',
    shortName: 'Council',
    letter: 'S',
    places: 7,
    summary:
      'Seven states that sat in the Council at both dates, five of them permanent. Each person speaks for one.',
  },
  {
    id: 'european-union',
    name: 'EU Council, foreign policy',
    shortName: 'EU Council',
    letter: 'E',
    places: 6,
    summary:
      'Six of the twenty-seven members of that time. They decide together, and one objection is enough.',
  },
  {
    id: 'civil-society',
    name: 'Syrian civil society coalition',
    shortName: 'Civil society',
    letter: 'C',
    places: 6,
    summary:
      'Organisations and networks inside and outside Syria, of several communities, that share information and not one opinion.',
  },
];
