import type { BodyMember, StoryBody } from '../../exercise/story';
import { playedBody } from '../case-parts/played-body';
import { interests } from './interests';

const played = (ids: readonly string[]) => ids.map((id) => ({ id, interests: interests[id] ?? '' }));

const partner = (id: string, name: string): BodyMember => ({
  id,
  name,
  permanent: false,
  interests: interests[id],
});

/** Envoys who speak in common. There is no such body with a rule of its own; the list to sign is declared for play. */
const partners: StoryBody = {
  id: 'partners',
  name: 'Joint statement of partners',
  team: 'partners',
  members: [
    partner('african-union', 'African Union'),
    partner('united-nations', 'United Nations, special envoy’s office'),
    partner('european-union', 'European Union'),
    partner('la-francophonie', 'La Francophonie'),
    partner('sadc', 'Southern African Development Community'),
    partner('icglr', 'Conference on the Great Lakes Region'),
  ],
  rule: {
    source:
      'Declared for play: a statement goes out in the names of those that sign it, and is called joint when four of six have signed. Each commits itself alone.',
    threshold: { kind: 'count', yes: 4, of: 6 },
    vetoMembers: [],
    consensusFirst: false,
    scaledFrom: null,
    way: { kind: 'sign-on' },
    ballot: 'open',
  },
};

/**
 * The two bodies that decide. All seven states were members of the Security Council in 2015 and in 2016, so that the same
 * seats hold in both moves.
 */
export const bodies: StoryBody[] = [
  playedBody({
    ready: 'security-council',
    year: 2016,
    id: 'security-council',
    team: 'council',
    members: played(['china', 'france', 'united-states', 'angola', 'malaysia', 'new-zealand', 'spain']),
  }),
  partners,
];
