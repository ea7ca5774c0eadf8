import type { StoryTeam } from '../../exercise/story';
import { teams as teamsOfVelmaraA } from '../velmara-a/teams';

const fromVelmaraA = (id: string, places: number): StoryTeam[] =>
  teamsOfVelmaraA.filter((team) => team.id === id).map((team) => ({ ...team, places }));

/** The six teams, in the order of their shapes. Forty-seven places, so that forty-five people can sit where they are needed. */
export const teams: StoryTeam[] = [
  ...fromVelmaraA('national', 6),
  {
    id: 'ally',
    name: 'Allied government',
    shortName: 'Ally',
    letter: 'B',
    places: 5,
    summary:
      'The crisis staff of Serrane, an ally of Halvern with ships, aircraft and insurers. It sits in none of the bodies.',
  },
  {
    id: 'council',
    name: 'Security Council',
    shortName: 'Council',
    letter: 'S',
    places: 15,
    summary: 'Fifteen member states, five of them permanent. Each person speaks and votes for one state.',
  },
  {
    id: 'peace-council',
    name: 'Peace Council of the Concord',
    shortName: 'Peace Council',
    letter: 'P',
    places: 9,
    summary:
      'Nine of the ten members that the Concord, the wider regional organisation, has elected. The tenth, Velmara, is the subject and has left the room.',
  },
  ...fromVelmaraA('lakes-union', 6),
  ...fromVelmaraA('civil-society', 6),
];
