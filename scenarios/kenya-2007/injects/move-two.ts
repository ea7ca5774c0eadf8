import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';
import { unchecked } from '../facts';

/** The public record of 26 February 2008, and one assumed instruction. */
export const moveTwoInjects: StoryInject[] = [
  caseInject({
    id: 'inj_8',
    number: '8',
    move: 2,
    kind: 'contextual',
    plannedMinute: 40,
    scenarioTime: '26 February 2008, 20:00',
    title: 'The mediator suspends the teams’ talks',
    text: prose`
      Today, 26 February 2008, the chair of the African panel suspended the talks between the two negotiating teams. They have
      not broken down, he said; he will take them to the two leaders themselves. Since 1 February 2008 the teams have had an
      agenda of four items: to stop violence, to relieve need and reconcile, to overcome the political crisis, and long-term
      questions. On the first two they have agreed. On 14 February 2008 they agreed on a review of the election. What
      divides them is how power would be shared and what a prime minister could decide. The opposition has threatened
      new protests. Since 31 January 2008 the president of Tanzania has chaired the African Union.
    `,
    level: 1,
    from: 'News agency report from Nairobi',
    mode: 'news',
    reliability: { confidence: 'high', words: 'Announced in public; what was said in the room is not' },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Each team asks what its first card looks like at this date, and says what it keeps.',
    facilitatorNote:
      'Say the date aloud. Do not tell what anybody in your room’s place did between the two dates: that is for the timeline.',
    objectives: ['O5'],
    requiresDecision: true,
    learningPoints: ['Agreement on the first items does not carry the next.', 'A pause is a move, too.'],
    facts: [
      unchecked(
        'february',
        'BBC News, Kenya poll crisis talks suspended, 26 February 2008: the chair of the panel suspended the talks of the teams, said that they had not broken down, and would turn to the two leaders; the parties differed on how a prime minister would share power; the opposition had threatened protests.',
      ),
      unchecked(
        'february',
        'Kenya National Dialogue and Reconciliation, joint statement, 1 February 2008: an agenda of four items. Public statement, 4 February 2008: measures under the first two.',
      ),
      unchecked(
        'february',
        'Assembly of the African Union, tenth ordinary session, Addis Ababa, 31 January 2008: the president of Tanzania is elected chairperson, after the president of Ghana.',
      ),
      unchecked(
        'february',
        'Kenya National Dialogue and Reconciliation, agreement on agenda item three, 14 February 2008: an independent review of the election.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_9',
    number: '9',
    move: 2,
    kind: 'contextual',
    plannedMinute: 41,
    scenarioTime: '26 February 2008, 20:00',
    title: 'What has happened in the Rift Valley since',
    text: prose`
      In the last week of January 2008 violence spread to Nakuru and Naivasha, towns that had been calm. In Naivasha people
      counted among the opposition's supporters were attacked, as reported, in answer to what others had suffered before;
      further west attacks on people counted among the president's supporters went on. On 6 February 2008 the Security
      Council, in S/PRST/2008/4, deplored the violence and asked that armed gangs be dismantled. On 11 February 2008 the
      United Nations said that about 300,000 people were in camps and perhaps as many with relatives or in the places that
      their families come from. Since then there have been fewer attacks. Whether that is peace or waiting, nobody here can
      say.
    `,
    softer: {
      title: 'What has happened in the Rift Valley since',
      text: prose`
        In the last week of January 2008 attacks spread to Nakuru and Naivasha, towns that had been calm, in Naivasha on
        people counted among the opposition's supporters; further west, people counted among the president's supporters
        went on leaving. On 6 February 2008 the Security Council, in S/PRST/2008/4, asked that armed gangs be dismantled
        and stressed dialogue and compromise. Since then it has been calmer. Whether that is peace or waiting, nobody here
        can say.
      `,
    },
    level: 2,
    from: 'Regional monitoring brief',
    mode: 'brief',
    reliability: {
      confidence: 'medium',
      words: 'Places are reported by many; who organised what is disputed',
    },
    to: { teams: ['african-union', 'partners', 'civil-society'], members: [], screen: false },
    expectedAction: 'The bodies begin a text, and name violence wherever it came from.',
    facilitatorNote:
      'It tells of violence in both directions. Do not let a table settle who began. The interagency group learns of it only if somebody tells it.',
    objectives: ['O3', 'O4'],
    requiresDecision: true,
    learningPoints: ['Fear of the next attack moves people as much as the last one does.'],
    facts: [
      unchecked(
        'february',
        'Reuters, report from Naivasha, 28 January 2008: in the last week of January 2008 violence spread to the normally calm towns of Nakuru and Naivasha, in Naivasha against people counted among the opposition’s supporters, as an answer to attacks on others further west, which went on.',
      ),
      unchecked(
        'february',
        'Security Council, S/PRST/2008/4, 6 February 2008: the Council deplores the violence, asks for armed gangs to be dismantled, stresses dialogue, negotiation and compromise, and supports the panel.',
      ),
      unchecked(
        'february',
        'Under-Secretary-General of the United Nations for humanitarian affairs, remarks in Nairobi, 11 February 2008: about 300,000 displaced people in camps, and probably as many who went back to where their families come from or stay with others.',
      ),
      unchecked(
        'february',
        'Associated Press, report from Nairobi, 26 February 2008: violence has largely subsided in recent weeks.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_10',
    number: '10',
    move: 2,
    kind: 'contingency',
    plannedMinute: 49,
    scenarioTime: '26 February 2008, 21:00',
    title: 'Assumed instruction to three seats',
    text: prose`
      For the seats that receive this, assumed for the exercise. Your capital has one wish and one limit. The wish: that
      whatever is said tonight is said to both leaders in the same words. The limit: you may not agree to anything that
      ties help for people in camps to what leaders do. Within that you are free. You may tell colleagues the limit. If you
      tell them the wish as well, ask for theirs.
    `,
    from: 'Your own capital or commission',
    mode: 'cable',
    to: {
      teams: [],
      members: [
        'au-peace-and-security-council:southern-africa-seat-1',
        'partners-group:european-commission',
        'partners-group:tanzania',
      ],
      screen: false,
    },
    expectedAction: 'The three make their limit known, and find out who shares it.',
    facilitatorNote:
      'Assumed, and no position of any government. Check the names in the preview. Leave it out where the three seats are empty.',
    objectives: ['O3'],
    learningPoints: [
      'A line from a capital has an edge and a margin; others learn of the margin only by asking.',
    ],
  }),
];
