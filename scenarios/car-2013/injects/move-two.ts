import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';
import { leadersFacts, proposalFacts, sinceFacts } from '../facts';

const date = '24 March 2014';

/** Move 2: what was known four months later, the proposal before the bodies, and a quarrel over help to leave. */
export const moveTwoInjects: StoryInject[] = [
  {
    id: 'inj_8',
    number: '8',
    move: 2,
    kind: 'contextual',
    plannedMinute: 40,
    scenarioTime: date,
    title: 'Four months later',
    text: prose`
      Brief for all tables, 24 March 2014. On 5 December 2013 anti-balaka groups attacked former Séléka forces and Muslim
      civilians in Bangui, and former Séléka forces answered with attacks on Christian civilians. On that day the Council authorised MISCA, and French forces beside it. In
      January the head of the transition resigned, and the transitional council elected a new one. Since then
      anti-balaka groups have attacked Muslim communities in Bangui and the west. Most of their members have left;
      some are surrounded in a few places. Former Séléka fighters attacked Christian villages as they withdrew. On 6
      March the Council was told that moving those who are surrounded is in question. Who threatens whom has changed
      since November.
    `,
    softer: {
      title: 'Four months later',
      text: prose`
        Brief for all tables, 24 March 2014. On 5 December 2013 armed groups of both sides acted against civilians in
        Bangui. On that day the Council authorised MISCA, and French forces beside it. In January the head of the transition resigned, and the transitional council elected a new one. Since
        December anti-balaka groups have acted against Muslim communities in Bangui and the west. Most of their
        members have left; some are surrounded in a few places. Former Séléka fighters acted against Christian
        villages as they withdrew. On 6 March the Council was told that moving those who are surrounded is in
        question. Who threatens whom has changed since November.
      `,
    },
    level: 2,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words:
        'Reported by the United Nations and by human rights organisations; extent and intent are disputed',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams hold their first card against a situation in which another group is at risk.',
    facilitatorNote:
      'Say first: this is what had happened by this date, not what you decided. Look round the room after it has gone out. Do not discuss who is to blame; both directions are in the text.',
    objectives: ['O5'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'Who is at risk, and from whom, can turn round within weeks.',
      'A mandate is the beginning of a question: who is where, with what orders.',
    ],
    branches: [],
    facts: sinceFacts,
  },
  {
    id: 'inj_9',
    number: '9',
    move: 2,
    kind: 'contextual',
    plannedMinute: 41,
    scenarioTime: date,
    title: 'A proposal with a gap in time',
    text: prose`
      1. On 3 March 2014 the Secretary-General proposed an operation of the United Nations with up to 10,000 soldiers and
         1,820 police. It would take over from MISCA after some months. On 7 March the African Union's council welcomed
         that such an operation is envisaged.
      2. The European Union established a military operation for the area of Bangui on 10 February, authorised by the
         Council in resolution 2134. It has not begun.
      3. Until anything new is in place, MISCA and the French forces are what there is.
      4. A text has to say who protects whom in between, and what becomes of the African soldiers.
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Taken from public documents; dates of arrival are plans',
    },
    to: { teams: ['council', 'african-union'], members: [], screen: false },
    expectedAction: 'Both bodies begin a text. The Council asks the Union before it speaks of its soldiers.',
    facilitatorNote:
      'For the two bodies. The interagency group may send its line to its seat in the Council; if it does not, ask it whether that was meant.',
    objectives: ['O3', 'O4'],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['Between two missions lies a time in which people have to be protected by somebody.'],
    branches: [],
    facts: proposalFacts,
  },
  {
    id: 'inj_9a',
    number: '9a',
    move: 2,
    kind: 'contextual',
    plannedMinute: 42,
    scenarioTime: date,
    title: 'Three leaders speak, and a question divides helpers',
    text: prose`
      On 14 March a Catholic, an Evangelical and a Muslim leader sat side by side before members of the Security Council
      and spoke about dialogue between communities. At home, helpers do not agree on one question. If people who are
      surrounded are taken elsewhere under escort, they are out of reach today, and those who wanted them gone have what
      they wanted. If they stay, somebody has to stand beside them every day. What would those concerned say, if all of
      them were asked? Send a demand, or speak with a member of either body.
    `,
    softer: null,
    level: 1,
    from: 'Control, from public documents',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'The meeting is on record; how the question is put here was written for play',
    },
    to: { teams: ['interagency', 'civil-society'], members: [], screen: false },
    expectedAction: 'A demand to a body, or words for the text, on who is asked before people are moved.',
    facilitatorNote:
      'The good news of the case and its hardest question in one line. Do not settle the question. The source warns that help to leave can serve those who want people gone (its note 17).',
    objectives: ['O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['The same step can protect a person and complete what the attackers wanted.'],
    branches: [],
    facts: leadersFacts,
  },
  caseInject({
    id: 'inj_10',
    number: '10',
    move: 2,
    kind: 'contingency',
    plannedMinute: 49,
    scenarioTime: date,
    title: 'Assumed instruction to three seats',
    text: prose`
      For the seats that receive this, assumed for the exercise and no position of any state or region. Your capital
      has one wish and one limit. The wish: that the text says who stands beside people who are surrounded from
      tomorrow on, until others come. The limit: you may not agree that anybody is moved who has not been asked.
      Within that you are free. You may tell colleagues the limit. If you tell them the wish as well, ask for theirs.
    `,
    from: 'Your own capital, assumed',
    mode: 'cable',
    to: {
      teams: [],
      members: ['security-council:luxembourg', 'security-council:rwanda', 'au-council:central-africa-seat-2'],
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
