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
      'Offices of one government: the national security staff, State, Treasury, the aid agency and the embassy in Kinshasa.',
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
    id: 'partners',
    name: 'Partner organisations',
    shortName: 'Partners',
    letter: 'O',
    places: 6,
    summary: 'Envoys of six organisations that follow the country. They sign in common or each for itself.',
  },
  {
    id: 'civil-society',
    name: 'Congolese civil society',
    shortName: 'Civil society',
    letter: 'C',
    places: 6,
    summary:
      'National organisations that document, advise, observe elections and march, in the capital and in the provinces.',
  },
];
