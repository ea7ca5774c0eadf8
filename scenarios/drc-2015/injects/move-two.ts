import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';
import { absentFacts, measuresFacts, sinceFacts } from '../facts';

const date = '21 November 2016';

/** Move 2: what was known four weeks before the term ends, an agreement that some did not sign, and measures so far. */
export const moveTwoInjects: StoryInject[] = [
  {
    id: 'inj_8',
    number: '8',
    move: 2,
    kind: 'contextual',
    plannedMinute: 40,
    scenarioTime: date,
    title: 'Twenty-one months later',
    text: prose`
      Brief for all tables, 21 November 2016. No presidential election will be held this month. On 11 May the
      Constitutional Court held that the President stays in office until an elected one takes over. From 19 September
      demonstrations in Kinshasa turned into days of violence. The United Nations reports people killed, most by security
      forces, police officers too, and party offices destroyed; the authorities give another account. On 18
      October the majority and a part of the opposition agreed on an election in April of the year after next, with the
      President in office until then; on 17 November a member of the opposition was named prime minister. The second
      term ends on 19 December. Nobody knows with what orders security forces will stand on the streets that day.
    `,
    softer: {
      title: 'Twenty-one months later',
      text: prose`
        Brief for all tables, 21 November 2016. No presidential election will be held this month. On 11 May the
        Constitutional Court held that the President stays in office until an elected one takes over. From 19 September
        demonstrations in Kinshasa turned into days of unrest; the United Nations lays most of the harm at the door of
        security forces, and the authorities give another account. On 18 October the majority and a part of the
        opposition agreed on an election in April of the year after next, with the President in office until then; on
        17 November a member of the opposition was named prime minister. The second term ends on 19 December. Nobody
        knows who will be on the streets that day, and with what orders security forces will stand there.
      `,
    },
    level: 2,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words:
        'From public documents; the parties dispute how the court’s judgment is to be read and who began in September',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams hold their first card against a term that ends without an election.',
    facilitatorNote:
      'Say first: this is what had happened by this date, not what you decided. Look round the room after it has gone out. Do not discuss who began in September.',
    objectives: ['O5'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'One text can be read as a limit and as a permission.',
      'A date on which many expect violence is a date on which it can be prevented.',
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
    title: 'An agreement, and who did not sign it',
    text: prose`
      1. The agreement of 18 October came out of a dialogue that the African Union facilitated. The largest opposition
         coalition stayed away, and the Catholic bishops suspended their part in it in September.
      2. In February the African Union, the United Nations, the European Union and La Francophonie asked jointly for
         elections in good time and for dialogue, within the constitution.
      3. The ICGLR and SADC support the agreement; the opposition and others are concerned about the delay. The
         bishops go on consulting all sides.
      4. A text can back what is signed, ask for more signatures, name the end of the term, or speak of force alone.
    `,
    softer: null,
    level: 0,
    from: 'Control, from public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'From public documents; how much weight the agreement has is disputed',
    },
    to: { teams: ['council', 'partners'], members: [], screen: false },
    expectedAction: 'Both bodies begin a text, and somebody asks what mediators need from it.',
    facilitatorNote:
      'For the two bodies. They may contradict each other; if they do, ask in the debrief whether they knew. The interagency group may send its line to its seat in the Council.',
    objectives: ['O3'],
    requiresDecision: true,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: [
      'An agreement binds those who signed it, and tells the others what was not offered to them.',
    ],
    branches: [],
    facts: absentFacts,
  },
  {
    id: 'inj_9a',
    number: '9a',
    move: 2,
    kind: 'contextual',
    plannedMinute: 42,
    scenarioTime: date,
    title: 'Names on a list, and names that could follow',
    text: prose`
      The United States Treasury put a police commander on its sanctions list on 23 June, and on 28 September a general
      of the army and a former chief inspector of the police. On 17 October the Council of the European Union said that measures against individuals were possible.
      Some in Kinshasa hope that the next names will be higher; others say that whoever is named has nothing left to
      ask for. Each table may hold one view. What would a name do to the person, to those who fear to be next, and to
      people on the streets on 19 December? Send a demand, or speak with a member of either body.
    `,
    softer: null,
    level: 1,
    from: 'Control, from public documents',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'The measures are on record; the views of them are put together for play',
    },
    to: { teams: ['interagency', 'civil-society'], members: [], screen: false },
    expectedAction:
      'A line to a body, or a demand, that says by which steps a measure would change an order.',
    facilitatorNote:
      'The two bodies learn of it only if somebody tells them. Ask the interagency group for whom a door stays open. Settle nothing.',
    objectives: ['O2', 'O4'],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 2,
    learningPoints: ['A measure speaks to the one who is named and to everyone who could be.'],
    branches: [],
    facts: measuresFacts,
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
      For the seats that receive this, assumed for the exercise and no position of any state or organisation. Your
      capital or your headquarters has one wish and one limit. The wish: that the text asks security forces, in plain
      words, how they will be told to act on the day when the term ends. The limit: you may not agree to words that
      say who should hold an office, or how talks must end. Within that you are free. You may tell colleagues the
      limit. If you tell them the wish as well, ask for theirs.
    `,
    from: 'Your own capital or headquarters, assumed',
    mode: 'cable',
    to: {
      teams: [],
      members: ['security-council:angola', 'security-council:malaysia', 'partners:sadc'],
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
