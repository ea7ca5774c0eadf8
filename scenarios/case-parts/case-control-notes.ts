import type { Script } from '../../exercise/story';
import { prose } from '../prose';

/** Words to say and ways to rule that are the same in every case study. */
export const caseControlNotes: Script['facilitatorNotes'] = [
  {
    heading: 'Step-out and pause (0:03)',
    text: prose`
      “At any time you can tap *Step out*. I alone am told. Nobody asks why, your team goes on, and you can come back or
      watch. Anyone can tap *Pause for everyone*; then every screen goes neutral, and only I resume. If anybody says ‘No
      duff’, it is real, and we all stop. If you would like to talk to someone afterwards, the contact and the quiet room
      are on the sheet by the door.”

      After a pause ask privately what is needed. You may lower the content level; softer texts then go out.
    `,
  },
  {
    heading: 'Hindsight in the room',
    text: prose`
      Somebody will say what came later. That is human and no fault. Say: “Thank you. On this date nobody knew that. What did
      they know that would have made it likely or unlikely?” If a whole table plays from memory, ask it to name the
      assumption that a reader of that day's newspaper would have made instead. What is remembered is often disputed, too:
      leave it for the timeline, where it stands beside a source.
    `,
  },
  {
    heading: 'Ruling, and choosing a counter-move',
    text: prose`
      Rule in words: as intended, in part, no visible effect, or backfired; through which mechanism, or blocked by what. Rule
      on access, positions, money, movement and delay, never on how many people come to harm. Chance decides nothing here.
      Do not rule by what happened: the room did something else.

      SimCell asks: what would those it speaks for fear to lose by what was done or prepared? Which answer costs them least?
      Who among them would object? It may choose what history did not. CM6 stays general and needs the lead
      facilitator's consent. Each text says that it is assumed; read that sentence aloud.
    `,
  },
  {
    heading: 'When the room goes its own way',
    text: prose`
      - **“You have left out …”** Yes. Note it with its source if there is one; the debrief has time for it.
      - **Somebody from the country objects to a word or a fact.** Stop, write both versions down, go on with the more
        careful one. Do not ask the person to prove or to explain.
      - **An argument about who is to blame.** “We are not the court. What would each of you need to know before you act?”
      - **A body is blocked.** Say what its rules allow: a statement, a later date, a smaller group that acts alone.
      - **A question that no persona covers.** SimCell answers as an office, in two lines, without a new fact.
    `,
  },
  {
    heading: 'De-role words (1:00)',
    text: prose`
      “The exercise has ended. The offices stay in it. Please turn your name card over, stand up if you like, and say your own
      name and one word. SimCell first: you spoke for offices whose choices you do not share. From now on say ‘I’ when you
      mean yourself. The people of whom this case speaks are real, and so is what befell them; we were a room that
      practised deciding.”
    `,
  },
];
