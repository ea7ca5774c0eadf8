import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** What a facilitator has to know about this case, and words to read out. */
export const caseNotes: Script['facilitatorNotes'] = [
  {
    heading: 'What this case is, and is not',
    text: prose`
      The framework's author uses Kenya to illustrate one strategy, in three short paragraphs about what one government did,
      and says himself that the illustrations are far from exhaustive, that other strategies may have been pursued at the
      same time, and that a case is included whether or not its strategy reached its aim (USHMM-2023, L314). So it is
      seen from Washington. It leaves out most of what Kenyans did, the history of land and office, what came after, and
      what those who were driven out would tell. The exercise adds the region and a Kenyan coalition as actors; it does
      not make the picture whole.

      Do not name the strategy before the debrief: every strategy is open to every team.
    `,
  },
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For ninety minutes we practise deciding early, with little time and partial facts. This time the country is
      real. We stand in January 2008, and later in February. You know more than people knew then; please leave it
      outside, and tell us when you cannot.

      This is not a prediction and not a recommendation, there is no score, and what was done then is not the answer. You
      hold offices, nobody plays a person, a victim or a perpetrator. What control says for others is made up for the exercise.

      For some in this room this may be no case but a memory. You owe us nothing: no explanation, no testimony, no view. Sit
      out whatever you like.”
    `,
  },
  {
    heading: 'Filling the teams',
    text: prose`
      - 14 people: interagency 3, partners 3, African Union 4, coalition 4.
      - 18 people: interagency 4, partners 5, African Union 5, coalition 4.
      - 24 people: interagency 5, partners 6, African Union 7, coalition 6.

      Fill first: Tanzania, Uganda and the European Commission; Southern Africa, Eastern Africa seat 1, Western Africa seat 1,
      Central Africa. With few people a list of three names may need a smaller number: say so aloud before it opens. People
      with ties to Kenya choose their own team, or watch. Nobody is put in the coalition because of where they come from.
    `,
  },
  {
    heading: 'Words about communities',
    text: prose`
      The texts say “people counted among one side's supporters”. That is on purpose: the reports of the time named
      communities, attacks went in both directions, and a name said for one place sounds like a verdict on all. If
      somebody needs the names to follow, give them once, for one place and one date, with the source, and for both
      directions. No jokes, no accents, no sentence that begins with “they always”.
    `,
  },
  {
    heading: 'Questions for the evidence step',
    text: prose`
      - The framework says that threats and inducements together tend to do more than either alone (L165). What was your
        mixture? Who would have believed both halves?
      - The second source found no study across countries on mediation and atrocities, and turns to research on conflict
        (WPF-2016, L788-800). What would you want to compare, and with what?
      - It also reports that moves which signal approval can go together with more violence (WPF-2016, L731-735). Who could
        have read yours so?
      - What happened in those weeks besides what you did: the road, the papers, the churches, tiredness? How would
        anybody tell the causes apart?
    `,
  },
  {
    heading: 'Care for people with a link to Kenya',
    text: prose`
      Speak with them before the day if you can. Offer the manual to read, a team of their choice, or a seat as observer.
      During play do not look at them when a place is named. If one of them corrects a fact, thank, note it, and ask
      afterwards whether they want it passed on to the authors. In the debrief let others speak first. After it, walk over.
      Have at hand whom to talk to, in a language of their choice if possible.
    `,
  },
];
