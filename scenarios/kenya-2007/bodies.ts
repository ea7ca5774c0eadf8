import type { BodyMember, StoryBody } from '../../exercise/story';
import { aRuleOf } from '../bodies/rule-parts';
import { playedBody } from '../case-parts/played-body';

const partner = (id: string, name: string, interests: string): BodyMember => ({
  id,
  name,
  permanent: false,
  interests,
});

/** The two bodies that decide. What a seat wants is assumed for the exercise. */
export const bodies: StoryBody[] = [
  playedBody({
    ready: 'au-peace-and-security-council',
    team: 'african-union',
    members: [
      {
        id: 'central-africa-seat-1',
        interests: 'Assumed: wary of words that could one day be used on an election at home.',
      },
      {
        id: 'eastern-africa-seat-1',
        interests: 'Assumed: a neighbour whose fuel comes through Kenya. Wants the road open this week.',
      },
      {
        id: 'eastern-africa-seat-2',
        interests: 'Assumed: expects people to cross its border. Wants relief shared and a calm tone.',
      },
      {
        id: 'northern-africa-seat-1',
        interests: 'Assumed: asks of each text what it does to the principle of non-interference.',
      },
      {
        id: 'southern-africa-seat-1',
        interests:
          'Assumed: has sent retired statesmen to talk before, and trusts mediation with one address.',
      },
      {
        id: 'western-africa-seat-1',
        interests: 'Assumed: its own mediators have learned that a deadline needs somebody who keeps it.',
      },
      {
        id: 'western-africa-seat-2',
        interests: 'Assumed: wants the Union to be the one table, and donors to stand behind it.',
      },
    ],
  }),
  {
    id: 'partners-group',
    name: 'Partners and neighbours',
    team: 'partners',
    members: [
      partner(
        'united-kingdom',
        'United Kingdom',
        'Assumed: once ruled Kenya and has many ties there. Its words are read through both.',
      ),
      partner(
        'european-commission',
        'European Commission',
        'Assumed: asks what its own rules on aid allow, and what 27 members will carry.',
      ),
      partner(
        'germany',
        'Germany',
        'Assumed: a donor that would rather move its aid to other hands than stop it.',
      ),
      partner(
        'canada',
        'Canada',
        'Assumed: could refuse visas to single persons. Wants to know on what evidence.',
      ),
      partner(
        'uganda',
        'Uganda',
        'Assumed: lives on the road from Mombasa. Wants it open, and no side offended for good.',
      ),
      partner(
        'tanzania',
        'Tanzania',
        'Assumed: a neighbour that is trusted by both sides and would like to stay so.',
      ),
    ],
    rule: aRuleOf({
      source:
        'Rule of this exercise: a list to sign. It is published once three of six have signed, and binds only those that signed. No such rule is on record.',
      threshold: { kind: 'count', yes: 3, of: 6 },
      way: { kind: 'sign-on' },
      ballot: 'open',
    }),
  },
];
