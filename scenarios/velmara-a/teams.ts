import type { StoryTeam } from '../../exercise/story';

/** The four teams, in the order of their shapes. Twenty-four places; the Council needs all seven to be full. */
export const teams: StoryTeam[] = [
  {
    id: 'national',
    name: 'National decision makers',
    shortName: 'National',
    letter: 'N',
    places: 5,
    summary: 'The cabinet committee of Halvern, the largest donor to Velmara. It sits in neither body.',
  },
  {
    id: 'council',
    name: 'Security Council',
    shortName: 'Council',
    letter: 'S',
    places: 7,
    summary: 'Seven member states, three of them permanent. Each person speaks and votes for one state.',
  },
  {
    id: 'lakes-union',
    name: 'Lakes Union council',
    shortName: 'Lakes Union',
    letter: 'L',
    places: 6,
    summary: 'The six members of the regional union that decide when the seventh, Velmara, is the subject.',
  },
  {
    id: 'civil-society',
    name: 'Civil society coalition',
    shortName: 'Civil society',
    letter: 'C',
    places: 6,
    summary:
      'Velmaran and regional organisations with people, information and trust in the river districts and the highlands.',
  },
];
