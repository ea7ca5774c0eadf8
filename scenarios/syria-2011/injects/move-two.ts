import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';
import { unchecked } from '../facts';

const mission = unchecked(
  'younger',
  'Letter of the Secretary-General, S/2012/238, circulated on 19 April 2012: proposes a supervision mission of up to 300 unarmed observers for an initial three months. Violence dropped markedly on 12 April 2012 and has escalated again; shelling of civilian areas and abuses by government forces are reported; the government reports violence by armed groups; its forces have not been withdrawn as it had committed to; the cessation is incomplete, and an opportunity may exist.',
);

/** The public record of 20 April 2012, and one assumed instruction. */
export const moveTwoInjects: StoryInject[] = [
  caseInject({
    id: 'inj_8',
    number: '8',
    move: 2,
    kind: 'contextual',
    plannedMinute: 40,
    scenarioTime: '20 April 2012, 08:00',
    title: 'A six-point plan, a few observers, one proposal',
    text: prose`
      Eight months on. A joint envoy of the United Nations and the Arab League has put a six-point plan to the
      government, which committed to it on 25 March 2012. On 12 April 2012 the parties appeared to observe a cessation of
      violence. On 14 April 2012 the Council, by S/RES/2042 (2012) and without a vote against, sent an advance team of up to
      30 unarmed observers; its first members are at work. The letter of the Secretary-General that was circulated yesterday,
      S/2012/238, proposes a mission of up to 300 for three months. Earlier, on 4 October 2011 and 4 February 2012, drafts had not been adopted because
      permanent members voted against them.
    `,
    level: 1,
    from: 'Digest of public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'Documents of the Council; how long the calm holds is in none of them',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Each team asks what its first card looks like at this date, and says what it keeps.',
    facilitatorNote:
      'Say the date aloud. Do not tell which measures governments and the Union took between the two dates: each team goes on from its own card, and the record is for the timeline.',
    objectives: ['O5'],
    requiresDecision: true,
    learningPoints: [
      'A small text that all support and a large one that some block are two kinds of decision.',
    ],
    facts: [
      unchecked(
        'younger',
        'Security Council, S/RES/2042 (2012), 14 April 2012, adopted by 15 votes: an advance team of up to 30 unarmed observers; notes the commitment of the government of 25 March 2012 to the six-point proposal of the joint envoy and his assessment that on 12 April 2012 the parties appeared to observe a cessation.',
      ),
      mission,
      unchecked(
        'younger',
        'Associated Press, report from New York, 19 April 2012: a small group of the advance team was already at work in Syria.',
      ),
      unchecked(
        'younger',
        'Drafts S/2011/612 of 4 October 2011 and S/2012/77 of 4 February 2012 were not adopted, because two permanent members voted against each.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_8a',
    number: '8a',
    move: 2,
    kind: 'contextual',
    plannedMinute: 41,
    scenarioTime: '20 April 2012, 08:00',
    title: 'What the commission of inquiry has found',
    text: prose`
      The commission of inquiry of the Human Rights Council, which was not let into Syria, reported on 22 February 2012, in
      A/HRC/19/69. It finds widespread, systematic and gross violations by government forces, more since November 2011, and reasonable
      grounds to believe that persons at the highest levels of the state bear responsibility for crimes against humanity. It also finds abuses by
      armed groups that have formed against the government, which it does not call comparable in scale or organisation. It
      gave a list of names to the High Commissioner, sealed. The government rejects the findings. People have gone on
      leaving for neighbouring countries.
    `,
    softer: {
      title: 'What the commission of inquiry has found',
      text: prose`
        The commission of inquiry of the Human Rights Council, which was not let into Syria, reported on 22 February 2012, in
        A/HRC/19/69. It finds grave and systematic violations of human rights by government forces, more since November 2011, and
        abuses by armed groups as well, which it does not call comparable in scale or organisation. It gave a list of
        names to the High Commissioner, sealed. The government rejects the findings. People have gone on leaving for
        neighbouring countries.
      `,
    },
    level: 2,
    from: 'Digest of public documents',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'A published report with its method; written from outside, because access was refused',
    },
    to: { teams: 'all', members: [], screen: false },
    expectedAction:
      'Teams say what a finding of this kind changes for their first card, and what it leaves open.',
    facilitatorNote:
      'It says who is found to have done what, in what proportion, and by whom that was found. If a table wants to weigh the sides anew, ask what it would add to the report.',
    objectives: ['O1', 'O5'],
    learningPoints: ['To hear all sides is not to find all sides alike.'],
    facts: [
      unchecked(
        'younger',
        'Human Rights Council, A/HRC/19/69, 22 February 2012: the commission, without access to Syria, finds widespread, systematic and gross violations by government forces, more since November 2011, and reasonable grounds to believe that individuals at the highest levels of the state bear responsibility for crimes against humanity; abuses by anti-government armed groups, not comparable in scale and organisation; a sealed list of names for the High Commissioner; the government rejects it. It reports that people left for neighbouring countries.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_9',
    number: '9',
    move: 2,
    kind: 'contextual',
    plannedMinute: 41,
    scenarioTime: '20 April 2012, 08:30',
    title: 'The calm of the first day does not hold',
    text: prose`
      From the letter that is before the Council, S/2012/238. The level of violence dropped markedly on 12 April 2012. Since
      then incidents have grown again. There are reports of shelling of civilian areas and of abuses by government forces;
      the government reports violence by armed groups. Troops and heavy weapons have not been taken back as had been
      promised. Both sides go on saying that they want violence to end. The letter calls the cessation incomplete, and sees
      all the same an opportunity on which something could be built. It asks for a decision.
    `,
    softer: {
      title: 'The calm of the first day does not hold',
      text: prose`
        From the letter that is before the Council, S/2012/238. It was much calmer on 12 April 2012. Since then incidents
        have grown again, and each side reports those of the other. Troops and heavy weapons have not been taken back as had
        been promised. Both sides go on saying that they want calm. The letter calls the cessation incomplete, and sees all
        the same an opportunity on which something could be built. It asks for a decision.
      `,
    },
    level: 2,
    from: 'Duty officer, political affairs',
    mode: 'brief',
    reliability: {
      confidence: 'medium',
      words: 'The letter weighs reports from both sides; observers have seen little yet',
    },
    to: { teams: ['council', 'european-union'], members: [], screen: false },
    expectedAction: 'Both bodies begin a text, and say what it rests on while the calm is incomplete.',
    facilitatorNote:
      'The other two tables learn of it only if somebody tells them. Do not settle whether observers come too early or too late, now or in the debrief.',
    objectives: ['O3'],
    requiresDecision: true,
    learningPoints: ['To wait for better conditions changes the conditions, too.'],
    facts: [mission],
  }),
  caseInject({
    id: 'inj_9a',
    number: '9a',
    move: 2,
    kind: 'contextual',
    plannedMinute: 42,
    scenarioTime: '20 April 2012, 08:30',
    title: 'Equipment that came by another way',
    text: prose`
      It has been public since 29 October 2011: a maker of network equipment in the United States acknowledged that at least
      13 of its devices are in use in Syria to block or watch what people read. It says that they were shipped to another
      country and that it does not know how they came there. Exports to Syria had been restricted for years. The
      same lines carry what people send who document what happens. Assumed for the exercise: members of the coalition have
      different wishes: that the devices be switched off, that they be left alone, or that somebody say who bought them.
    `,
    level: 1,
    from: 'Technology desk, from press reports',
    mode: 'brief',
    reliability: {
      confidence: 'high',
      words: 'The maker’s own statement; wishes in the coalition are assumed',
    },
    to: { teams: ['interagency', 'civil-society'], members: [], screen: false },
    expectedAction: 'Two tables ask what a capacity consists of, who maintains it, and who else lives on it.',
    facilitatorNote:
      'Wishes in the coalition are assumed; the acknowledgement is on record. The maker is not named, because nothing here depends on it.',
    objectives: ['O1', 'O4'],
    learningPoints: ['A means of control and a means of speech can be one device.'],
    facts: [
      unchecked(
        'younger',
        'The Wall Street Journal, 29 October 2011: a US maker of network equipment acknowledged that at least 13 of its devices were used in Syria to censor the web; it had shipped them to another country. US exports to Syria had been restricted since 2004.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_10',
    number: '10',
    move: 2,
    kind: 'contingency',
    plannedMinute: 49,
    scenarioTime: '20 April 2012, 10:00',
    title: 'Assumed instruction to three seats',
    text: prose`
      For the seats that receive this, assumed for the exercise. Your capital has one wish and one limit. The wish: that the
      people who are sent, or who are to be helped, can move without asking leave each morning. The limit: no sentence that
      says by itself what follows if the text is not kept. Within that you are free. You may tell colleagues the limit. If
      you tell them the wish as well, ask for theirs.
    `,
    from: 'Your own capital',
    mode: 'cable',
    to: {
      teams: [],
      members: ['security-council:russian-federation', 'security-council:india', 'eu-council:poland'],
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
