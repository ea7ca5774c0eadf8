import type { StoryInject } from '../../../exercise/story';
import { prose } from '../../prose';
import { lastTextFacts, meansFacts, optionsFacts, refugeFacts } from '../facts';

const date = '28 November 2013';

/** Move 1: the options on the Council's table, the means of the African mission, the last text, and one town. */
export const moveOneInjects: StoryInject[] = [
  {
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 17,
    scenarioTime: date,
    title: 'Five options lie before the Council',
    text: prose`
      Brief for all tables, 28 November 2013. The report that the Security Council asked for in resolution 2121 came
      on 15 November. It sets out five options, from support to the African mission, MISCA, up to a peacekeeping
      operation of the United Nations. On 25 November the Deputy Secretary-General warned the Council that the
      violence could turn into a conflict along religious lines and reach neighbouring countries. Nothing has been
      decided. Ask at your table: who pays for which option, how soon would it be felt outside Bangui, and what
      happens in the weeks before?
    `,
    softer: null,
    level: 1,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Taken from documents of the United Nations; which option is feasible is disputed',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams separate what is decided from what is proposed, and mark both.',
    facilitatorNote:
      'Read it aloud from the room screen. Ask each table for one thing known and one not known, before anybody speaks of options. Who knows what came in December keeps it for the debrief.',
    objectives: ['O1', 'O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['An option on paper has a date by which anybody would feel it.'],
    branches: [],
    facts: optionsFacts,
  },
  {
    id: 'inj_2',
    number: '2',
    move: 1,
    kind: 'contextual',
    plannedMinute: 18,
    scenarioTime: date,
    title: 'A mission that is short of means',
    text: prose`
      1. The African Union authorised MISCA on 19 July 2013, with a strength of 3,652. It is to take over from the
         regional mission, MICOPAX.
      2. The soldiers who are there lack transport and communications, among other things. MISCA depends on what states
         give of their own accord.
      3. Most of the soldiers come from neighbouring states. That makes them quick to arrive, and in the eyes of some
         people not neutral.
      4. Whoever brings means can ask for conditions. Whoever asks for many brings them late.
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'medium',
      words: 'Strength and mandate are on record; how the contingents are seen differs from street to street',
    },
    to: { teams: ['interagency', 'african-union'], members: [], screen: false },
    expectedAction: 'One team offers or asks for means, and somebody names a condition for them.',
    facilitatorNote:
      'For the interagency group and the African Union. The Council and the coalition learn of it if somebody tells them. The coalition knows more about number three than the two who receive this.',
    objectives: ['O1', 'O3'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'Means and conditions pull against each other, and both protect somebody.',
      'Who protects matters to those who are to be protected.',
    ],
    branches: [],
    facts: meansFacts,
  },
  {
    id: 'inj_3',
    number: '3',
    move: 1,
    kind: 'contextual',
    plannedMinute: 19,
    scenarioTime: date,
    title: 'What the last text did, and what it left',
    text: prose`
      1. Resolution 2121 of 10 October supported MISCA and strengthened the task of BINUCA, the political office of the
         United Nations. It asked for options within 30 days.
      2. It authorised no use of force and no assessed money for MISCA. Whatever follows needs another text.
      3. The African Union suspended the country in March. Those who govern in Bangui are partners in the transition and
         came to power by force; a text has to find a word for them.
      4. Ask before you draft: what may soldiers do to protect somebody, who commands them, and who pays?
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Taken from the text itself; what members would agree to next is not known',
    },
    to: { teams: ['council'], members: [], screen: false },
    expectedAction: 'The Council asks the African Union what it would need from a text.',
    facilitatorNote:
      'For the Council alone. The African Union sits at the next table and is concerned by every line of it.',
    objectives: ['O1', 'O3'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['Support in words and authority to act are two things.'],
    branches: [],
    facts: lastTextFacts,
  },
  {
    id: 'inj_4',
    number: '4',
    move: 1,
    kind: 'contextual',
    plannedMinute: 20,
    scenarioTime: date,
    title: 'One town, two places of refuge',
    text: prose`
      Note on Bossangoa. Since September anti-balaka groups have attacked Muslim civilians in and around this town in the
      north-west, and former Séléka fighters have attacked Christian civilians. People were killed on both sides, and
      villages along the roads are empty. Displaced Christians live at the Catholic mission, displaced Muslims at another
      site in the same town. Soldiers of the regional mission are there as well. Religious leaders of three faiths go
      on working together against this. Two questions reach you more than once: who would come if the soldiers left, and
      would anybody ask both sites before deciding?
    `,
    softer: {
      title: 'One town, two places of refuge',
      text: prose`
        Note on Bossangoa, a town in the north-west. Since September anti-balaka groups and former Séléka fighters have
        attacked civilians in and around it because of their religion, in both directions. Displaced Christians live at
        the Catholic mission, displaced Muslims at another site in the same town. Soldiers of the regional mission are
        there as well. Religious leaders of three faiths go on working together against this. Two questions reach
        you more than once: who would come if the soldiers left, and would anybody ask both sites before deciding?
      `,
    },
    level: 2,
    from: 'Control, from public documents',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words:
        'The attacks and the two sites are reported by several organisations; the questions are written for play',
    },
    to: { teams: ['civil-society'], members: [], screen: false },
    expectedAction: 'Demand something of another team, answer the question, or decide what not to share.',
    facilitatorNote:
      'For the coalition alone, and the first report of level 2: look over after it has gone out. Sharing it and keeping it are both decisions. First line to drop when you are late.',
    objectives: ['O1', 'O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'People at risk act for themselves, and ask for facts to act on.',
      'Protection of one group is seen by another.',
    ],
    branches: [],
    facts: refugeFacts,
  },
];
