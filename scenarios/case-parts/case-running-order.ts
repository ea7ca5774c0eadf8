import type { Script } from '../../exercise/story';
import { prose } from '../prose';

/** The clock of a case study of ninety minutes: play until 1:00, then thirty minutes of debrief. */
export const caseRunningOrder: Script['facilitatorNotes'] = [
  {
    heading: 'Days before',
    text: prose`
      - Somebody has to answer for using real names: the case opens when a person has acknowledged it, by name and date.
      - Ask the hosts, by name, who comes from the country, has family there, worked there or served there. Write to them:
        what the case is, that they may stay away, watch, or choose their team. Nobody is asked to speak for a country.
      - Facts that are marked *to be checked* have not been compared with their documents. Compare those you will lean on.
      - Read the record of what was done, the manual, the briefs and both counter-moves once. Keep the record from the room.
      - Manual and brief are about six hundred words. Whoever reads slowly, or in a second or third language, gets the manual
        the day before, and nobody the record.
      - Agree with SimCell: answers of two lines, as an office, no new fact, no accent, no imitation.
      - A contact, a quiet room and the emergency word stand on a sheet by the door.
    `,
  },
  {
    heading: '−0:15 to 0:17 Arrival, words, practice, manual',
    text: prose`
      - **−0:15** Join code on the room screen. Balance the teams by hand. Fill the seats that the case notes name first.
      - **0:00** Opening words, content note, step-out. Each team says hello in one sentence.
      - **0:05** Everyone reads the rules of play and confirms.
      - **0:07** Release P1 and wait for every seat. A trial card with two signatures, a trial vote in both bodies.
      - **0:12** Manual and own brief, in silence, four minutes. **0:16** The private question, 0 to 100.
    `,
  },
  {
    heading: '0:17 to 0:40 The first decision point',
    text: prose`
      - **0:17** Say the date aloud. Release inject 1 and read it. “What is known today? What does nobody know yet?”
      - **0:18** Release 2, 3 and 4, each to its own team. Look at the preview each time.
      - **0:21 Think alone (2).** One tool and one mechanism each, or “not yet”.
      - **0:23 Decide (10).** One question at each table and no advice: by which steps would that work? Who bears it? At
        0:28 look for drafts (inject 5); at 0:30 send 6 to a team that has none.
      - **0:33 Anticipate (2).** Each team spreads 100 over the nine counter-moves. SimCell chooses without seeing it.
      - **0:35 Reveal (5).** Cards side by side. Release 7 and say: this is assumed, nobody claims that it happened. One
        ruling. One minute: which assumption has moved?
    `,
  },
  {
    heading: '0:40 to 1:00 The second decision point',
    text: prose`
      - **0:40 Update (3).** “We leave what you did where it is. The date is now …; this is the public record of that day.”
        Release 8 and the lines that follow it.
      - **0:43 Decide (5).** Keep, adapt or leave the first choice; a short card.
      - **0:48 Agree (8).** Both bodies draft; the other teams may walk over. Inject 10 goes to the seats it names. Votes at
        0:54. Read out each result with its rule.
      - **0:56 Reveal (4).** Release 12. One ruling. One sentence per team.
      - **1:00** ENDEX. Roles end here. The record is not shown before this.
    `,
  },
  {
    heading: '1:00 to 1:30 Debrief',
    text: prose`
      - **De-role (2), reflect (2).** The words are among these notes.
      - **Timeline (5).** First what this room did. Then show the record of what was done, with two minutes of silence to
        read it: it is longer than can be read aloud. Let two people read one act each, of different actors, with its
        source. Say: this is what some chose, with more and with less knowledge than you had. It is no answer sheet.
      - **Strategy (5).** By which mechanism was each of ours meant to work, by which may theirs have been? What else was
        going on at the time?
      - **Interaction (4).** What did we expect the other side to do, and from whose point of view?
      - **Collective action (3).** Who had to agree, who only not to object?
      - **Net assessment (3).** Who bore costs, then and since? Whom did nobody ask?
      - **Evidence (3).** The questions are among the notes of the case.
      - **Take-away (2), close (1).** Contact and quiet room again. Thank those for whom this was not a case.
    `,
  },
];
