import type { StoryTeam } from '../../exercise/story';

/** Two teams of three: one decides alone, the other has to agree. */
export const teams: StoryTeam[] = [
  {
    id: 'donor',
    name: 'Government of Wexholm',
    shortName: 'Wexholm',
    letter: 'W',
    places: 3,
    summary: 'The crisis desk of a donor state. It pays for grain stores in Marlund and sits in no council.',
  },
  {
    id: 'council',
    name: 'Sound Council',
    shortName: 'Council',
    letter: 'S',
    places: 3,
    summary: 'Three neighbours of Marlund. Each person speaks and votes for one state; two of three decide.',
  },
];
