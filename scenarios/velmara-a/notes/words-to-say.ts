import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** Words that the facilitator may read out as they stand. */
export const wordsToSay: Script['facilitatorNotes'] = [
  {
    heading: 'Opening words (0:00)',
    text: prose`
      “Welcome. For the next ninety minutes we practise deciding early, with little time and partial facts. The country
      is invented. We talk to each other; the screens only carry what we receive and what we decide.

      This is not a prediction and not a recommendation. There is no score, and I have no right answer in my pocket. The
      sources that we work with recommend no tool. When something you decide has to have a consequence, I will rule on
      it, aloud, and give my reason. You may disagree; we keep that for the debrief.

      Nobody here plays a victim, and nobody plays a perpetrator. Control speaks for Velmara's government and for
      everyone who is not in the room.”
    `,
  },
  {
    heading: 'Content note and step-out (0:03)',
    text: prose`
      “The reports speak of discrimination and threats. In the second half there is damage to homes, and there are
      accounts of violence, at second hand and without detail. There are no pictures.

      At any time you can tap *Step out*. I alone am told. Nobody asks why, your team goes on, and you can come back or
      watch. Anyone can tap *Pause for everyone*; then every screen goes neutral, and only I resume. If I or anybody says
      ‘No duff’, it is real, and we all stop.

      If you would like to talk to someone afterwards, the contact and the quiet room are on the sheet by the door.”
    `,
  },
  {
    heading: 'If somebody steps out or pauses',
    text: prose`
      Step-out: do nothing in public. Look over, and if you can, let a colleague sit beside the person in the next quiet
      minute: “Would you like company, or none?” Do not ask for the reason. The team is not blocked.

      Pause: “We stop here for a moment. Nothing is lost and the clocks stand.” Ask privately what is needed. You may
      lower the content level for the rest; softer texts then go out. When you resume: “We go on from where we were.
      Anyone may sit out the rest.” If you do not resume, go straight to the de-role words.
    `,
  },
  {
    heading: 'De-role words (1:02)',
    text: prose`
      “The exercise has ended. Halvern, the Council, the Union and the coalition stay in it. Please turn your name card
      over, stand up if you like, and say your own name and one word. SimCell first: you spoke for people whose choices
      you do not share. From now on say ‘I’ when you mean yourself, and ‘the minister’ when you mean a role.”

      Go round quickly. If somebody stays in role, ask for a detail of the real day: how did you get here this morning?
    `,
  },
  {
    heading: 'If somebody asks for the right answer',
    text: prose`
      “There is none in this material. What we can look at is what you expected, what you assumed, and what you would
      need to know.” Show how the choices differed between the teams, and read one finding that complicates each of
      them. Do not say what other groups chose.
    `,
  },
];
