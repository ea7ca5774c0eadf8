import type { StoryInject } from '../../../exercise/story';
import { caseInject } from '../../case-parts/case-inject';
import { prose } from '../../prose';
import { unchecked } from '../facts';

/** The public record of 11 January 2008: one report for everyone and one for each of three teams. */
export const moveOneInjects: StoryInject[] = [
  caseInject({
    id: 'inj_1',
    number: '1',
    move: 1,
    kind: 'contextual',
    plannedMinute: 17,
    scenarioTime: '11 January 2008, 08:00',
    title: 'The visitor has left; a panel is to come',
    text: prose`
      The chairperson of the African Union left Nairobi yesterday after two days of talks. The president and the leader of
      the opposition did not meet while he was there, and each side blames the other for it. Leaving, he said that both
      agree that violence has to end, and that both will work with a panel of African personalities under a former
      Secretary-General of the United Nations. No date for its arrival has been kept or broken yet; its office speaks of
      the middle of the month. What the panel is to decide, and whether both sides mean the same by it, is not public.
    `,
    level: 1,
    from: 'News agency report from Nairobi',
    mode: 'news',
    reliability: {
      confidence: 'high',
      words: 'Said in public by the visitor; what each side agreed to is known only in general',
    },
    to: { teams: 'all', members: [], screen: true },
    expectedAction: 'Teams separate what was announced from what was agreed, and mark both.',
    facilitatorNote:
      'Read it aloud from the room screen, with the date. Ask each table for one thing known and one not known, before anybody speaks of options.',
    objectives: ['O1'],
    learningPoints: ['An announcement says that somebody wants it to be true.', 'A date is part of a fact.'],
    facts: [
      unchecked(
        'agency',
        'On 10 January 2008 the chairperson of the African Union left Nairobi after two days without a meeting of the two leaders, for which each side blamed the other, and said that both sides agreed that violence has to end and would work with a panel led by a former Secretary-General of the United Nations, who was not expected before 15 January 2008.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_2',
    number: '2',
    move: 1,
    kind: 'contextual',
    plannedMinute: 18,
    scenarioTime: '11 January 2008, 09:00',
    title: 'Neighbours are short of fuel',
    text: prose`
      Countries west of Kenya are short of fuel. Most of what Uganda, Rwanda, Burundi, southern Sudan and the east of Congo
      use comes by way of the port of Mombasa and the road through western Kenya, where lorries have been held up since the
      result of the vote was declared. In the first days of January pumps in Kampala ran dry; a week later Rwanda was
      rationing fuel and looking for another way through Tanzania. Traders are also accused of holding back what they have.
      Nobody can say how much of the shortage is the road and how much is fear of the road.
    `,
    from: 'Agency reports from the region',
    mode: 'brief',
    reliability: {
      confidence: 'medium',
      words: 'Two reports, a week apart, that agree on the shortage and not on its causes',
    },
    to: { teams: ['partners'], members: [], screen: false },
    expectedAction:
      'The table sees that pressure by way of trade would reach neighbours first, and tells others.',
    facilitatorNote:
      'For partners and neighbours alone. If they do not speak of it, ask at the table who else is downstream of that road.',
    objectives: ['O4'],
    learningPoints: ['A lever is also a lifeline for somebody.'],
    facts: [
      unchecked(
        'reuters',
        'After the result was declared, fuel for Uganda and Burundi was held up on its way from Mombasa; pumps in Kampala ran dry and traders hoarded.',
      ),
      unchecked(
        'fides',
        'Uganda, Rwanda, Burundi, southern Sudan and the east of Congo get most of their fuel by way of Mombasa and western Kenya. Rwanda rationed fuel and negotiated for supplies through Tanzania.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_3',
    number: '3',
    move: 1,
    kind: 'contextual',
    plannedMinute: 19,
    scenarioTime: '11 January 2008, 09:30',
    title: 'One front page in all newspapers',
    text: prose`
      On 3 January 2008 the large newspapers of Nairobi, which compete for every reader, came out with the same appeal on
      their front pages: that leaders save the country. Broadcasters took it up. An order of 30 December 2007 forbids them to
      report live; the observers of the European Union called it a serious infringement of the right to report. Assumed for the exercise: editors discuss among
      themselves how far to name communities when they report attacks, and what silence about the count would cost them.
    `,
    level: 1,
    from: 'Digest for the coalition',
    mode: 'note',
    reliability: {
      confidence: 'medium',
      words: 'Front pages and the order are public; what editors discuss is assumed',
    },
    to: { teams: ['civil-society'], members: [], screen: false },
    expectedAction:
      'The coalition asks what it can do with voices that reach everyone, and on what condition.',
    facilitatorNote:
      'For the coalition alone. It holds a good development and a dilemma. That editors discuss this is assumed; the front pages and the order are on record.',
    objectives: ['O1', 'O4'],
    learningPoints: [
      'Competitors can act together.',
      'An appeal for calm can be heard as a request to be silent.',
    ],
    facts: [
      unchecked(
        'nation',
        'On 3 January 2008 the large newspapers of Nairobi carried the same appeal on their front pages, and broadcasters took it up.',
      ),
      unchecked(
        'eu-observers',
        'The order of 30 December 2007 to suspend live broadcasts was said to infringe seriously the right of the media to report.',
      ),
    ],
  }),
  caseInject({
    id: 'inj_4',
    number: '4',
    move: 1,
    kind: 'contextual',
    plannedMinute: 20,
    scenarioTime: '11 January 2008, 10:00',
    title: 'Both sides accuse; people of several communities flee',
    text: prose`
      What is public about the violence, on one page. On 1 January 2008 a church near Eldoret in which families had taken
      shelter was set on fire; people died, most of them of a community counted among the president's supporters. In other
      places people counted among the opposition's supporters have been attacked, and there are reports that police shot at
      protesters. The government says that the opposition planned attacks; the opposition says that the government did, and
      each uses the gravest words there are. We have seen no evidence of orders that would stand by itself, on either side.
    `,
    softer: {
      title: 'Both sides accuse; people of several communities flee',
      text: prose`
        What is public about the attacks, on one page. Since the result was declared, people of several communities have been
        attacked and have fled, in some places those counted among the president's supporters, in others those counted among
        the opposition's. A place of shelter near Eldoret was among the targets on 1 January 2008. Complaints are made
        about the police, too. Each side says that the other planned it, in the gravest words. We have seen no evidence of
        orders that would stand by itself, on either side.
      `,
    },
    level: 2,
    from: 'Duty officer, Africa bureau',
    mode: 'brief',
    reliability: {
      confidence: 'medium',
      words: 'Drawn from press reports; attacks are reported by many, orders by nobody who was there',
    },
    to: { teams: ['donor', 'african-union'], members: [], screen: false },
    expectedAction:
      'Teams keep apart who attacked, who gains by it, and who gave orders, before they choose a target.',
    facilitatorNote:
      'The first report of level 2: look round the room after it has gone out. It names both directions of violence and no community; if somebody asks for names, say that public reports of the day hold them and that the exercise does not need them.',
    objectives: ['O1', 'O4'],
    learningPoints: ['Whoever threatens one side alone chooses a side.'],
    facts: [
      unchecked(
        'times',
        'On 1 January 2008 a church near Eldoret, in which families of a community counted among the president’s supporters had taken shelter, was set on fire, and people died.',
      ),
      unchecked(
        'reuters',
        'The government accused the opposition of planned attacks on a community and the opposition accused the government in the same terms; police were accused of shooting at protesters. Supporters of both sides were attacked in different places.',
      ),
    ],
  }),
];
