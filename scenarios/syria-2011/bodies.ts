import type { BodyMember, StoryBody } from '../../exercise/story';
import { notCounted } from '../../exercise/voting/rule';
import { aRuleOf } from '../bodies/rule-parts';
import { playedBody } from '../case-parts/played-body';

const european = (id: string, name: string, interests: string): BodyMember => ({
  id,
  name,
  permanent: false,
  interests,
});

/** The two bodies that decide. What a seat wants is assumed for the exercise. */
export const bodies: StoryBody[] = [
  playedBody({
    ready: 'security-council',
    year: 2011,
    team: 'council',
    members: [
      {
        id: 'china',
        interests: 'Assumed: asks of every text whether it leads to something that it does not say.',
      },
      {
        id: 'france',
        interests: 'Assumed: wants the Council to go beyond a statement, and can live with steps.',
      },
      {
        id: 'russian-federation',
        interests: 'Assumed: will let nothing pass that could be read as leave to use force.',
      },
      {
        id: 'united-kingdom',
        interests:
          'Assumed: drafts, counts votes, and would rather have a text than a record of who blocked it.',
      },
      {
        id: 'united-states',
        interests: 'Assumed: has measures of its own and wants company for them.',
      },
      {
        id: 'india',
        interests:
          'Assumed: has many citizens in the region. Wants a process that Syrians lead, and balance.',
      },
      {
        id: 'south-africa',
        interests: 'Assumed: looks closely at how words on protection were used before.',
      },
    ],
  }),
  {
    id: 'eu-council',
    name: 'EU Council, foreign policy',
    team: 'european-union',
    members: [
      european(
        'france',
        'France',
        'Assumed: would go first, if others go along within days and not within months.',
      ),
      european(
        'germany',
        'Germany',
        'Assumed: buys crude from Syria and can do without. Wants the law in order first.',
      ),
      european(
        'italy',
        'Italy',
        'Assumed: buys crude from Syria under contracts that run. Asks for time to end them.',
      ),
      european(
        'united-kingdom',
        'United Kingdom',
        'Assumed: wants Europe and New York to move in step, and finance looked at.',
      ),
      european(
        'poland',
        'Poland',
        'Assumed: looks for words that all can carry out, and remembers sanctions from inside.',
      ),
      european(
        'cyprus',
        'Cyprus',
        'Assumed: nearest by sea. Asks about ships in port, citizens abroad and people who may come.',
      ),
    ],
    rule: aRuleOf({
      source:
        'Treaty on European Union, Article 31(1): unanimity; an abstention does not block. Six of twenty-seven members are played, and constructive abstention is left out.',
      threshold: notCounted,
      way: { kind: 'no-objection', allowed: 0 },
    }),
  },
];
