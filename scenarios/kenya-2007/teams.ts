import type { StoryTeam } from '../../exercise/story';

/** The four teams. Twenty-four places. */
export const teams: StoryTeam[] = [
  {
    id: 'donor',
    name: 'United States interagency group',
    shortName: 'US interagency',
    letter: 'U',
    places: 5,
    summary:
      'Officials of one large donor: state department, national security staff, treasury, aid, defence.',
  },
  {
    id: 'partners',
    name: 'Partners and neighbours',
    shortName: 'Partners',
    letter: 'P',
    places: 6,
    summary:
      'Two neighbours and four partners of Kenya. Each signs for itself, and a text needs three names.',
  },
  {
    id: 'african-union',
    name: 'AU Peace and Security Council',
    shortName: 'African Union',
    letter: 'A',
    places: 7,
    summary: 'Seven of the fifteen seats, by region. It looks for consensus first; no seat has a veto.',
  },
  {
    id: 'civil-society',
    name: 'Kenyan civil society coalition',
    shortName: 'Civil society',
    letter: 'C',
    places: 6,
    summary:
      'Organisations of law, faith, business, the press and relief, from all regions, with people everywhere and no office to defend.',
  },
];
