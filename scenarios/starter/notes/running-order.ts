import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** The twenty minutes by the clock, for somebody who has never run an exercise. */
export const runningOrder: Script['facilitatorNotes'] = [
  {
    heading: 'Before anybody comes (10 minutes)',
    text: prose`
      - *Rehearse with bots first* shows you the whole exercise in a minute or so. Do it once.
      - Read this page, the manual and the nine answers of inject 6. You speak for everybody who is not in the room.
      - Put the room screen on a wall or a second window. It never shows anything that is not for all.
      - People join while they arrive, choose a team, and read the manual and their brief in silence.
    `,
  },
  {
    heading: '0:00 to 0:04 Welcome and practice',
    text: prose`
      - **0:00** Opening words. *Start the exercise*; its clock runs from here.
      - **0:01 Practice: update (1).** Release P1. The preview shows by name who gets it, and for ten seconds you can take
        it back. Wait until all six have read it.
      - **0:02 Practice: decide (2).** Any tool; two of each team sign. Help where a device is slow.
    `,
  },
  {
    heading: '0:04 to 0:15 The move',
    text: prose`
      - **Update (1).** Release 1 and read it aloud; release 2 and 3 without a word on what is in them.
      - **Think alone (1).** Silence. What each picks stays private.
      - **Decide (3).** One question at each table and no advice: by which steps would that work? Both sign.
      - **Anticipate (1).** Each team spreads 100 over the nine answers and locks. Meanwhile you choose the counter-move
        in the console, without looking at a forecast.
      - **Agree (3).** Aldmark tables one sentence. You open the vote; the screen says the rule. Read out the result.
        Wexholm may walk over and speak with members.
      - **Reveal (2).** Show the cards. Release 6. Rule on one card in two lines: as intended, in part, no visible effect
        or backfired, and why. Move one arrow of the situation board.
    `,
  },
  {
    heading: '0:15 to 0:20 Debrief',
    text: prose`
      *End play (ENDEX)*; the debrief opens by itself and shows what each step needs. One minute each:

      - **De-role.** The words are among these notes.
      - **Strategy.** How was each tool meant to work? Who knew what, and kept it?
      - **Interaction.** What was forecast, what came, and what did the governor protect?
      - **Take-away.** One thing that I will do, and one open question.
      - **Close.** Thanks, and where to turn if somebody would like to talk. *Close the exercise*.
    `,
  },
];
