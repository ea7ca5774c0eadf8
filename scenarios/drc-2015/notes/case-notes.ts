import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** What is particular to this case: seats, words to say, the bridge, questions for the debrief. */
export const caseNotes: Script['facilitatorNotes'] = [
  {
    heading: 'Filling the teams',
    text: prose`
      - 14 people: interagency 3, Council 5, partners 3, coalition 3.
      - 18 people: interagency 4, Council 6, partners 4, coalition 4.
      - 24 people: interagency 5, Council 7, partners 6, coalition 6.

      Fill France, the United States and Angola first, then China; among the partners the African Union, the United
      Nations and the European Union. Empty seats count as absent; scale the rule to the seats that are filled before
      the vote opens, and say so aloud. With three partners, three signatures. Give nobody their own country's seat
      unless they ask for it.
    `,
  },
  {
    heading: 'What this case is not',
    text: prose`
      It is not the whole story. The source gives three paragraphs of illustration, all on one government, and says
      that its illustrations are far from exhaustive and stand there whether or not the strategy reached what it was
      meant to (lines 314 and 334 to 338). Nearly everything else rests on documents that nobody has compared with our
      sentences yet; each such fact is marked. The wars in the east, the violence in the Kasai, the economy and most
      of what Congolese citizens did are missing. The source calls this kind of strategy extremely hard and highly
      controversial, open to the reproach of intrusion, and includes it for completeness (lines 230 to 232). Say that
      before the room does, and not before the debrief: every strategy is open to every team.
    `,
  },
  {
    heading: 'Care for people with a link to the country',
    text: prose`
      Speak with them before the day if you can. Offer the manual to read, a team of their choice, or a seat as observer.
      Some may know people who are in prison or in politics: no name leaves the room. During play do not look at them when
      a city or a party is mentioned. If one of them corrects a fact, thank, note it, and ask afterwards whether they want
      it passed on to the authors. In the debrief let others speak first. After it, walk over. Have at hand whom to talk
      to, in French, Lingala or Swahili if possible.
    `,
  },
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For the next ninety minutes we sit where others sat, on two dates in 2015 and 2016, with what was
      publicly known on those dates. The country is real. What happened there happened to people, and some of you may
      know them.

      We are not here to choose who governs another country, to judge those who decided, or to guess what they did.
      There is no score and no hidden answer. Where I report an answer of the presidency, that is an assumption for
      this exercise and no history, and it says nothing about any person.

      Nobody here plays a victim, and nobody plays a perpetrator. We play offices. Congolese organisations sit at one
      of these tables as people who act, and so we treat that table.”
    `,
  },
  {
    heading: 'Content note (0:02)',
    text: prose`
      “The reports speak of demonstrations on which security forces fired, of arrests and of riots. They are short, at
      second hand and without detail. There are no pictures.”
    `,
  },
  {
    heading: 'The bridge to the second move (0:40)',
    text: prose`
      “We go to 21 November 2016, twenty-one months on. What you now read is what had happened by that day. It does not
      follow from your cards, and your cards are not refuted by it. Keep them; at the end you say whether you would keep,
      adapt or leave them.”

      The first counter-move was an assumption and ends here as well.
    `,
  },
  {
    heading: 'Questions for the debrief',
    text: prose`
      - **Strategy.** The source shows a political transition with this case. Which of the room's cards were meant to
        make somebody leave, and which to make nobody be attacked? Did the card say so? Which of the five mechanisms
        was it?
      - **Interaction.** What did those around the presidency stand to lose, each of them? Whose door did a card
        close?
      - **Collective action.** Where did neighbours and others differ, and did anybody ask them first?
      - **Evidence.** The source names risks of irregular transition (line 248). A review reports more mass killing where
        leaders change often (WPF-2016, lines 749 to 752); on endings, one study finds that a change of regime is typical where
        perpetrators did not reach their goals, and another finds three kinds of ending, about equally (lines 1362 to
        1366). What do you make of these together? What do the findings on targeted sanctions say, and about which aims?
      - **The record.** Show it in the timeline, after what the room did. Ask: what surprises you, what is missing in it, whose acts are not there? Not:
        who was right. What came after the record is no proof for or against any step in it.
    `,
  },
];
