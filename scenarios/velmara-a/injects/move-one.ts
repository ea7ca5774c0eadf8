import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';

/** Move 1, early signs: three reports of which two go to one team each, one expectation, one contingency. */
export const moveOneInjects: StoryInject[] = [
  {
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 17,
    scenarioTime: 'Day 12, 08:00',
    title: 'Wardens list households in the river districts',
    text: prose`
      Daily brief, Day 12. On Day 11 our monitors in Tesh and Ullen saw Wardens go from door to door and write down who
      lives in each house and to which community they belong. District officials spoke of a census. The statistics
      office says that there is none. The same evening two radio stations, Summit and Capital Two, questioned the
      loyalty of Aven voters; we do not repeat the wording. In Corrisk our monitors saw no lists being made. Early this
      morning a team of ours found the north road to Karsa open. We do not know who gave the instruction, or what the lists are for.
    `,
    softer: null,
    level: 1,
    from: 'Lakes election monitoring network',
    mode: 'brief',
    marks: [
      { at: [560, 240], label: 'Tesh: households listed' },
      { at: [592, 332], label: 'Ullen: households listed' },
      { at: [542, 420], label: 'Corrisk: no lists seen' },
    ],
    reliability: {
      confidence: 'high',
      words: 'Seen by the network’s own monitors in two districts; purpose and origin unknown',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams separate what was seen from what is inferred, and mark both.',
    facilitatorNote:
      'Read it aloud from the room screen. Ask each table for one thing known and one not known, before anybody speaks of options. The last remark about the road is contradicted in inject 3; leave that to the coalition.',
    objectives: ['O1'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'An observation and its interpretation are two things.',
      'The absence of a sign in one district is information too.',
    ],
    branches: [],
  },
  {
    id: 'inj_2',
    number: '2',
    move: 1,
    kind: 'contextual',
    plannedMinute: 19,
    scenarioTime: 'Day 12, 09:30',
    title: 'Interior Minister asks about guarantees',
    text: prose`
      1. A former colleague of Interior Minister Brannoch called on us last night and spoke, he said, with the
         Minister's knowledge.
      2. A directive on “order in the river districts” has lain on the Minister's desk for two days. He has twice put
         off signing it.
      3. The visitor asked what protection a minister who refused could count on, for himself and his family, and
         whether Halvern would keep such a question to itself.
      4. We promised nothing and asked to see the directive.
      5. He hopes for a word before the cabinet meets on Day 14. We have no second source, and the presidency may know
         of the visit.
    `,
    softer: null,
    level: 1,
    from: 'Embassy of Halvern in Port Sarn',
    mode: 'cable',
    reliability: { confidence: 'low', words: 'One source, at second hand; his motive is not known' },
    to: { teams: ['national'], members: [], screen: false },
    expectedAction: 'Decide whether to answer, with what condition, and whether to share it with anybody.',
    facilitatorNote:
      'For the national team alone. If they read it aloud it is known to all from then on; do not comment. If they ask for the directive, the Minister’s persona answers.',
    objectives: ['O1', 'O2'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'The other side is not one actor.',
      'A guarantee is a promise that somebody has to be able to keep.',
    ],
    branches: [],
  },
  {
    id: 'inj_3',
    number: '3',
    move: 1,
    kind: 'contextual',
    plannedMinute: 21,
    scenarioTime: 'Day 12, 10:15',
    title: 'Tesh asks what protection is real',
    text: prose`
      Telephone call, written down as spoken. “I speak for the committee in Tesh. Since dawn the Wardens have let nobody
      with a river address onto the north road; your monitors may have passed before that. About two hundred families
      have packed. They are deciding today whether to go by the hill tracks or to stay together. The co-operatives up
      there, Dorrin people, have opened their barns to us, and that agreement holds. We are not asking you to decide for
      us. We are asking what is real: who would come, where to, and by when. If the answer is nobody, say that too. And
      pass on no village by name until we have agreed to it.”
    `,
    softer: null,
    level: 1,
    from: 'Sela Imarre, river districts’ committee',
    mode: 'call',
    reliability: {
      confidence: 'medium',
      words: 'A known contact, speaking of what she has seen in Tesh; the rest was told to her',
    },
    to: { teams: ['civil-society'], members: [], screen: false },
    expectedAction: 'Answer the caller, demand something of another team, or decide what not to share.',
    facilitatorNote:
      'For the coalition alone. It contradicts inject 1 on the road, and it holds good news: the agreement between the communities. Both can be shared or kept. Refusing to share is a decision like any other. This is the first line to drop when you are late.',
    objectives: ['O1', 'O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'People at risk act for themselves, and ask for facts to act on.',
      'What outsiders make public can cost those who were spoken of.',
    ],
    branches: [],
  },
  {
    id: 'inj_5',
    number: '5',
    move: 1,
    kind: 'expected-action',
    plannedMinute: 28,
    scenarioTime: 'Day 12, 14:00',
    title: 'Every team has a card with a mechanism',
    text: '',
    softer: null,
    level: 0,
    from: 'Control',
    mode: 'note',
    reliability: null,
    to: { teams: [], members: [], screen: false },
    expectedAction:
      'Every team has a draft that names a tool and the mechanism by which it is meant to work.',
    facilitatorNote:
      'Staff only; nothing is sent. Look at the drafts. A tool without a mechanism needs a question at the table (“by what steps would that change anything?”). No draft at all calls for inject 6.',
    objectives: ['O1'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 0,
    learningPoints: [],
    branches: [],
  },
  {
    id: 'inj_6',
    number: '6',
    move: 1,
    kind: 'contingency',
    plannedMinute: 30,
    scenarioTime: 'Day 12, 14:30',
    title: 'One option, within five minutes',
    text: prose`
      From the chief of staff. Those who speak for you go into a call in five minutes and need one option to put there.
      They do not need the whole plan. Give them one tool, who or what it acts on, and one sentence on why it would
      work. If your honest view is to wait, write that down as the option, and say what you are waiting for and until
      when. Agree who holds the pen, and let two of you sign.
    `,
    softer: null,
    level: 0,
    from: 'Chief of staff',
    mode: 'message',
    reliability: null,
    to: { teams: 'all', members: [], screen: false },
    expectedAction: 'The team submits a short card: tool, target, mechanism.',
    facilitatorNote:
      'Held in reserve. Send it only to a team that has no draft by now, never to all: choose that team at release. Go to the table once before you send it; silence on the screen is often talk at the table.',
    objectives: ['O1'],
    requiresDecision: true,
    contingencyFor: 'inj_5',
    maximumMinutes: 4,
    learningPoints: ['Not to act yet is an option with a reason and a date.'],
    branches: [],
  },
  {
    id: 'inj_6a',
    number: '6a',
    move: 1,
    kind: 'contingency',
    plannedMinute: 32,
    scenarioTime: 'Day 12, 15:00',
    title: 'What follows in a month',
    text: prose`
      From the planning staff. Your choice is on its way. Before the evening call, two questions. If it works as you hope,
      what would be different on Day 42, and for whom would it be harder than today? And if others copy what you did,
      which of them would you wish had not? One answer to each is enough. Say it at the table; nothing has to be sent.
    `,
    softer: null,
    level: 0,
    from: 'Planning staff',
    mode: 'message',
    reliability: null,
    to: { teams: 'all', members: [], screen: false },
    expectedAction: 'The team names an effect of the second order and somebody for whom it arises.',
    facilitatorNote:
      'For a team whose card counts while the step has time. Choose that team at release. It needs no answer on the screen.',
    objectives: ['O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 3,
    learningPoints: ['An effect can be wanted by one side and borne by another.'],
    stretch: true,
    branches: [],
  },
];
