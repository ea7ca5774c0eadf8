import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';
import { unchecked } from '../facts';

/** The public record of 16 August 2011: one report for everyone and one for each of three teams. */
export const moveOneInjects: StoryInject[] = [
  caseInject({
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 17,
    scenarioTime: '16 August 2011, 08:00',
    title: 'Two weeks after the statement',
    text: prose`
      On 3 August 2011 the Security Council condemned violations of human rights and the use of force against civilians by
      the Syrian authorities, and asked that violence by anybody end. Since then operations have been reported from Hama and
      Deir ez-Zor. State media say that units left Hama when their task was done. The president speaks of a duty to act
      against outlaws, and of reforms. Saudi Arabia, Kuwait and Bahrain have recalled their ambassadors. Hardly any
      foreign reporter can enter. Whether words from abroad have changed anything, in either direction, cannot be seen
      from here.
    `,
    level: 1,
    from: 'Digest of public reports',
    mode: 'brief',
    reliability: {
      confidence: 'medium',
      words:
        'Statements are certain; what happens in the towns is told by residents and by state media, and differs',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams separate what was said in public from what is reported, and mark both.',
    facilitatorNote:
      'Read it aloud from the room screen, with the date. Ask each table for one thing known and one not known, before anybody speaks of options.',
    objectives: ['O1'],
    learningPoints: ['Where nobody may look, every account has an owner.'],
    facts: [
      unchecked(
        'council',
        'On 3 August 2011 the Council condemned widespread violations of human rights and the use of force against civilians by the Syrian authorities, and called for an end to all violence by all sides.',
      ),
      unchecked(
        'voice',
        'In the days to 8 August 2011 operations in Hama and Deir ez-Zor were reported by residents; the president spoke of a duty to act against outlaws and of reforms.',
      ),
      unchecked(
        'radio',
        'State television said that units began to leave Hama after their task; Saudi Arabia, Kuwait and Bahrain recalled their ambassadors; access for foreign journalists was severely restricted.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_2',
    number: '2',
    move: 1,
    kind: 'contextual',
    plannedMinute: 18,
    scenarioTime: '16 August 2011, 09:00',
    title: 'Who buys the crude',
    text: prose`
      For the desk officers. Petroleum brings in roughly a quarter of what the Syrian state earns. Nearly all the crude that
      Syria exports goes to members of the European Union; Germany and Italy are the largest buyers, France and others
      follow. For the buyers it is a small part of what they use; for the seller it is much more. The
      same budget pays for the security services, for teachers and for bread. Nobody has published how a gap in it would
      be shared out, and other buyers may exist, at another price.
    `,
    from: 'Energy desk, Brussels',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Trade figures of last year; what a gap would do is not in them',
    },
    to: { teams: ['european-union'], members: [], screen: false },
    expectedAction: 'The table sees that the lever is its own, and asks whom else it moves.',
    facilitatorNote:
      'For the EU table alone. Others can ask for it. If the table speaks of the seller only, ask who else is paid from the same budget.',
    objectives: ['O1', 'O4'],
    learningPoints: ['Whoever holds a lever need not be the one who wants to pull it.'],
    facts: [
      {
        source: 'framework',
        text: 'The petroleum industry accounted for roughly a quarter of Syria’s revenue (L325).',
      },
      unchecked(
        'younger',
        'Oil and Gas Journal, 2 September 2011, with figures of 2010: about 95 per cent of Syria’s crude exports go to members of the European Union, most to Germany and Italy, then France and others.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_3',
    number: '3',
    move: 1,
    kind: 'contextual',
    plannedMinute: 19,
    scenarioTime: '16 August 2011, 09:30',
    title: 'Laws on paper, and what they let through',
    text: prose`
      On 21 April 2011 the state of emergency was lifted by decree, after decades. So there is a text that lawyers can hold
      up, and force is still used. The statement of the Security Council of 3 August 2011 takes note of announced reforms,
      regrets the lack of progress with them, and asks that relief workers be let in. These are promises, made in public by
      those who would have to keep them. Assumed for the exercise: members of the coalition disagree on whether to use such
      words or to leave them alone.
    `,
    level: 1,
    from: 'Digest for the coalition',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'Decree and statement are public; what the coalition makes of them is assumed',
    },
    to: { teams: ['civil-society'], members: [], screen: false },
    expectedAction: 'The coalition asks what a promise can be used for, and who would be seen to use it.',
    facilitatorNote:
      'For the coalition alone: a small opening and a dilemma. What members think is assumed; decree and statement are on record.',
    objectives: ['O1'],
    learningPoints: ['A promise that is not kept is still a text that somebody signed.'],
    facts: [
      unchecked('decree', 'On 21 April 2011 the state of emergency was lifted by Legislative Decree 161.'),
      unchecked(
        'council',
        'The statement of 3 August 2011 takes note of announced reforms, regrets the lack of progress in carrying them out, and asks for access for relief workers.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_4',
    number: '4',
    move: 1,
    kind: 'contextual',
    plannedMinute: 20,
    scenarioTime: '16 August 2011, 10:00',
    title: 'What is reported from two towns',
    text: prose`
      Residents and organisations report that tanks fired in Hama and Deir ez-Zor and that many people died; in a third town,
      they say, nobody was let in or out. The government blames outlaws, against whom it has to act. Little of it can be
      checked, because the authorities let almost nobody in, and that is known for certain. The Council's statement
      condemns the force used by the authorities and also calls on all sides to abstain from reprisals, attacks on state
      institutions included. Turkey's foreign minister went to Damascus last week with a message of his government.
    `,
    softer: {
      title: 'What is reported from two towns',
      text: prose`
        Residents and organisations report that troops entered Hama and Deir ez-Zor; in a third town, they say, nobody was
        let in or out. The government blames outlaws, against whom it has to act. Little of it can be checked, because the
        authorities let almost nobody in, and that is known for certain. The Council's statement condemns the force used
        by the authorities and also calls on all sides to abstain from reprisals, attacks on state institutions included.
        Turkey's foreign minister went to Damascus last week with a message of his government.
      `,
    },
    level: 2,
    from: 'Duty officer, Middle East desk',
    mode: 'brief',
    reliability: {
      confidence: 'low',
      words: 'Two sets of reports that cannot be checked; the statement and the visit are certain',
    },
    to: { teams: ['interagency', 'council'], members: [], screen: false },
    expectedAction: 'Teams say on what they act while accounts differ, and what they would need to see.',
    facilitatorNote:
      'The first report of level 2: look round the room after it has gone out. Add no number of people who came to harm; if somebody brings one, ask for its source and date.',
    objectives: ['O1', 'O4'],
    learningPoints: ['Refused access is itself a piece of information.'],
    facts: [
      unchecked(
        'voice',
        'Rights activists and residents reported that troops with tanks had killed many people in Hama and Deir ez-Zor, and kept residents of Maaret al-Numan from entering or leaving; the president blamed outlaws, against whom the state had to act.',
      ),
      unchecked(
        'council',
        'The statement condemns the use of force against civilians by the authorities and calls on all sides to refrain from reprisals, including attacks against state institutions.',
      ),
      unchecked(
        'radio',
        'The foreign minister of Turkey was due in Damascus on 9 August 2011 with a message of his government.',
      ),
    ],
  }),
];
