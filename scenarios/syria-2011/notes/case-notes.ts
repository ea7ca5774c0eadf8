import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** What a facilitator has to know about this case, and words to read out. */
export const caseNotes: Script['facilitatorNotes'] = [
  {
    heading: 'What this case is, and is not',
    text: prose`
      The framework's author uses Syria to illustrate one strategy, in three short paragraphs about orders of one government,
      and says himself that the illustrations are far from exhaustive, that other strategies may have been pursued at the
      same time, and that a case is included whether or not its strategy reached its aim (USHMM-2023, L314). It is
      seen from Washington and through sanctions alone. It leaves out nearly everything that Syrians did and lived through,
      other governments' arms and money, and the years after. The exercise adds the Council, the Union and a Syrian
      coalition as actors; it does not make the picture whole.

      Do not name the strategy before the debrief: every strategy is open to every team.
    `,
  },
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For ninety minutes we practise deciding early, with little time and partial facts. This time the country is
      real. We stand in August 2011, and later in April 2012. You know more than people knew then;
      please leave it outside, and tell us when you cannot. That will be hard today, and it is no fault.

      This is not a prediction and not a recommendation, there is no score, and what was done then is not the answer. You
      hold offices, nobody plays a person, a victim or a perpetrator. What control says for others is made up for the exercise.

      For some in this room this may be no case but a memory, and not only a memory. You owe us nothing: no explanation, no
      testimony, no view. Sit out whatever you like.”
    `,
  },
  {
    heading: 'Filling the teams',
    text: prose`
      - 14 people: interagency 3, Council 5, Union 3, coalition 3.
      - 18 people: interagency 4, Council 6, Union 4, coalition 4.
      - 24 people: interagency 5, Council 7, Union 6, coalition 6.

      Fill first: China, the Russian Federation, the United States, the United Kingdom and India; Italy, Germany and Poland.
      Empty seats count as absent: with five in the Council, five of seven is all of them, so you may scale the rule to
      the seats that are filled, before the vote opens and aloud. People with ties to Syria choose their own team, or watch.
      Nobody is put in the coalition, or in a seat, because of where they come from.
    `,
  },
  {
    heading: 'Words about communities, numbers and films',
    text: prose`
      The texts name no religious or ethnic community, because the decisions here can be taken without, and because any such
      sentence is heard as a verdict. If somebody needs it to follow, give it once, for one place and date, with a source.
      No figure of people who came to harm is in the material. If one is brought, ask who counted, when, and whom. No
      films, no photographs, no recordings, not even to show that they exist.
    `,
  },
  {
    heading: 'Questions for the evidence step',
    text: prose`
      - The second source reports that sanctions reach their aim more often, in about 28 of 100 cases, where they constrain
        what somebody can do than where they press for other conduct; for the latter it gives no figure (WPF-2016,
        L1000-1011). Which of the two was yours?
      - The one study on the question that it found reports no effect of sanctions on how severe an ongoing genocide or
        politicide is (L918-929). What would that mean for a measure whose purpose is to take away means?
      - The framework says that degrading one side might alter a balance, and even add to the capacity of another
        (USHMM-2023, L192). Who gained by what you did?
      - Was a capacity of the kind you aimed at ever shared by people you wanted to protect: a network, a budget, a road?
      - What else happened in those months besides what you did? How would anybody tell the causes apart?
    `,
  },
  {
    heading: 'Care for people with a link to Syria',
    text: prose`
      Speak with them before the day if you can. Offer the manual to read, a team of their choice, or a seat as observer.
      Relatives may be in danger still: nobody is photographed, no name leaves the room, and pseudonyms are on. During play do
      not look at them when a place is named. If one of them corrects a fact, thank, note it, and ask afterwards whether
      they want it passed on to the authors. In the debrief let others speak first. After it, walk over. Have at hand whom
      to talk to, in a language of their choice if possible.
    `,
  },
];
