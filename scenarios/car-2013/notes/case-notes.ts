import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** What is particular to this case: seats, words to say, the bridge, questions for the debrief. */
export const caseNotes: Script['facilitatorNotes'] = [
  {
    heading: 'Filling the teams',
    text: prose`
      - 14 people: interagency 3, Council 5, African Union 3, coalition 3.
      - 18 people: interagency 4, Council 6, African Union 4, coalition 4.
      - 24 people: interagency 5, Council 7, African Union 6, coalition 6.

      Fill France and the United States first, then Rwanda and the Russian Federation; in the African Union Western
      Africa and the first seat of Central Africa. Empty seats count as absent; scale the rule to the seats that are
      filled before the vote opens, and say so aloud. Give nobody their own country's seat unless they ask for it.
    `,
  },
  {
    heading: 'What this case is not',
    text: prose`
      It is not the whole story. The source gives three lines of illustration, all on one government, and says that its
      illustrations are far from exhaustive and stand there whether or not the strategy reached what it was meant to
      (lines 314 and 328 to 332). Nearly everything else rests on documents that nobody has compared with our sentences
      yet; each such fact is marked. The years before and after, the economy, the neighbours' interests and most of what
      Central Africans did are missing. It was not a war of religions in which everybody took part: most people did not.

      Do not name the strategy before the debrief: every strategy is open to every team.
    `,
  },
  {
    heading: 'Words about faiths and armed groups',
    text: prose`
      Say “anti-balaka groups” and “former Séléka fighters”, and not “the Christians” and “the Muslims”: neither group
      speaks for a faith, and most people of both took no part. If one direction of violence is told, tell the other.
      No number of people who came to harm is in the material; if one is brought, ask who counted, when, and whom.
    `,
  },
  {
    heading: 'Care for people with a link to the country',
    text: prose`
      Speak with them before the day if you can. Offer the manual to read, a team of their choice, or a seat as observer.
      During play do not look at them when a place or a faith is named. If one of them corrects a fact, thank, note it,
      and ask afterwards whether they want it passed on to the authors. In the debrief let others speak first. After it,
      walk over. Have at hand whom to talk to, in French or Sango if possible.
    `,
  },
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For the next ninety minutes we sit where others sat, on two dates in 2013 and 2014, with what was
      publicly known on those dates. The country is real. What happened there happened to people, and some of you may
      know them.

      We are not here to judge those who decided, and not to guess what they did. There is no score and no hidden
      answer. Where I report an answer of the armed groups, that is an assumption for this exercise and no history.

      Nobody here plays a victim, and nobody plays a perpetrator. We play offices. Central Africans sit at one of
      these tables as people who act, and so we treat that table.”
    `,
  },
  {
    heading: 'Content note (0:02)',
    text: prose`
      “The reports speak of attacks on civilians because of their religion, in both directions, and of people who flee
      or are surrounded. They are short, at second hand and without detail. There are no pictures.”
    `,
  },
  {
    heading: 'The bridge to the second move (0:40)',
    text: prose`
      “We go to 24 March 2014. What you now read is what had happened by that day. It does not follow from your cards,
      and your cards are not refuted by it. Keep them; at the end you say whether you would keep, adapt or leave
      them.”

      The first counter-move was an assumption and ends here as well.
    `,
  },
  {
    heading: 'Questions for the debrief',
    text: prose`
      - **Strategy.** The source shows protection with this case. Which of the room's cards acted on those who attack,
        and which on those who could be attacked? By which of the three mechanisms?
      - **Interaction.** Between the two dates the group most at risk changed. Which card would still have fitted?
      - **Net assessment.** Who would have borne the effect of help to leave? The source says in note 17 that
        displacement can itself be a crime, and that helping people to flee can serve those who drive them out. What
        follows from that for an office that has aircraft, and what for those who want to live?
      - **Evidence.** What do the findings on peace operations say, and about which outcomes and years? What do they
        not say about a mission without transport? Which finding would you have wanted on 28 November and not had?
      - **The record.** Show it in the timeline, after what the room did. Ask: what surprises you, what is missing in it, whose acts are not there? Not:
        who was right. What came after the record is no proof for or against any step in it.
    `,
  },
];
