import type { StoryBody } from '../../exercise/story';
import { playedBody } from '../case-parts/played-body';
import { interests } from './interests';

const played = (ids: readonly string[]) => ids.map((id) => ({ id, interests: interests[id] ?? '' }));

/**
 * The two bodies that vote. All seven states were members of the Security Council in 2013 and in 2014, so that the same
 * seats hold in both moves. The seats of the African Union's council stand for regions, and no state is named for them.
 */
export const bodies: StoryBody[] = [
  playedBody({
    ready: 'security-council',
    year: 2014,
    id: 'security-council',
    team: 'council',
    members: played([
      'france',
      'russian-federation',
      'united-states',
      'argentina',
      'luxembourg',
      'republic-of-korea',
      'rwanda',
    ]),
  }),
  playedBody({
    ready: 'au-peace-and-security-council',
    id: 'au-council',
    team: 'african-union',
    members: played([
      'central-africa-seat-1',
      'central-africa-seat-2',
      'eastern-africa-seat-1',
      'northern-africa-seat-1',
      'southern-africa-seat-1',
      'western-africa-seat-1',
    ]),
  }),
];
