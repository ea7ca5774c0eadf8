import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** The script of design B by the clock, from the evening before to the week after. */
export const runningOrder: Script['facilitatorNotes'] = [
  {
    heading: 'The evening before (40 minutes, all staff)',
    text: prose`
      - Open the exercise and set the content level; 2 is the plan. Decide on the red cell. Put the support contact in.
      - Read the manual, the six briefs and the injects once, 7 and 12 in their nine versions.
      - Go through the personas with both SimCells: two lines, no new facts, nothing acted out.
      - Rehearse with bots at twenty times speed; let each of the staff do once what is theirs, also a recall and a pause.
      - Ask the hosts whether people are expected who have lived through something similar, and whom they can talk to.
      - Lay out paper and pens, print the pack, open the console on a spare laptop.
    `,
  },
  {
    heading: 'Filling the teams',
    text: prose`
      - 28 people: National 5, Security Council 9, Peace Council 8, coalition 6; no ally, no Union.
      - 36 people: National 5, ally 4, Security Council 9, Peace Council 7, Union 6, coalition 5.
      - 45 people: National 6, ally 5, Security Council 13, Peace Council 9, Union 6, coalition 6.

      Fill the five permanent members first, then Dunvar, Pellane, Lorvane and Wendlar; in the Peace Council Calidor,
      Nessaly, Oskerry and Jorrund; in the Union Karsa, Belloway and Imrith. Empty seats count as absent. With fewer than
      fifteen, scale the rule to the seats that are played before the vote opens and say it aloud; the screen states it too.
    `,
  },
  {
    heading: '−0:20 to 0:32 Arrival, welcome, practice, set-up',
    text: prose`
      - **−0:20** Join code on the room screen. Table facilitators seat people; the technician watches the wall of seats.
      - **0:00 Welcome (12).** Opening words; acute risk, not structural prevention; content note, step-out, pause word.
        Everyone reads the rules of play and confirms. Each team says hello in one sentence.
      - **0:12 Practice (8).** Release P1, at 0:15 P2. Every mode once: report, map, card, message, vote, step out and
        back. Wait for green. Mend what does not work now; later there is no time.
      - **0:20 Set-up (12).** Manual and own brief in silence, four minutes. Then each team writes, on the sheet of its
        table, its objective, two red lines and three key assumptions, each marked known, inferred or guessed. SimCell
        does the same for Velmara: fears, interests, what it does without an agreement. Everyone answers the private
        question about the Council. The sheets stay face down until the debrief.
    `,
  },
  {
    heading: '0:32 to 1:08 The first move',
    text: prose`
      - **0:32 Update (3).** Release 1 and read it aloud; 2 at 0:34, 3 at 0:36. Say only “some of you have received
        something”.
      - **0:35 Think alone (2).** Silence. One tool and one mechanism each, or “not yet”.
      - **0:37 Decide (21).** Thirteen minutes at the own table; release 4 at 0:40. At 0:46 look for drafts (inject 5), at
        0:48 send 6 to a team of which nothing was heard. Then five minutes across teams: envoys walk, and each team has
        six messages. Three minutes for the card: two names sign. Send 6a to a team that is done early.
      - **0:58 Anticipate (2).** Each team spreads 100 over the nine counter-moves and locks.
      - **1:00 Reveal (8).** Release 7 at once. Two teams present, ninety seconds each, and get one question each.
        Forecasts beside the answer. The matrix for one contested action: reasons for, reasons against, private
        probabilities; you rule and type the reason; only then show how the probabilities spread.
    `,
  },
  {
    heading: '1:08 to 1:18 Break',
    text: prose`
      Countdown on the room screen. No step is open and nothing is released. Staff meet for four minutes: drift, which
      team is quiet, what was said aloud that should be marked as leaked, whether 8 to 11 need other words (edit them now,
      not while they go out). Ask SimCell what it would choose next, without deciding. Whoever needs the time after a late
      first move takes five minutes from here first.
    `,
  },
  {
    heading: '1:18 to 1:51 The second move',
    text: prose`
      - **1:18 Update (4).** Bridge in one line. 8 at 1:19 to the three bodies, 8a at 1:20 to the coalition, 9 at 1:22 to
        Morrow's seat alone. Watch the room.
      - **1:22 Agree (22).** Three chambers at once. Brenmark, Calidor and Belloway hold the pens. In the Peace Council
        SimCell reads Velmara's statement in two lines; then Calidor asks Velmara to leave, and says that nine decide.
        National and ally share burdens: money, airlift, enforcement, places; they and the coalition may walk over. 10 at
        1:28 to the Union, 11 at 1:35 to National.
      - **1:34** Indicative round, and what each would need in order not to object. **1:38** One amendment, then the
        votes: Union and Peace Council first, Security Council last, so that it can take up what they decided.
      - **1:44 Reveal (7).** Read the results by their rules. “Who enforces this, with whose people?” Release 12. One
        ruling. Move the situation lines that the reports bear out.
    `,
  },
  {
    heading: '1:51 to 2:12 The third move',
    text: prose`
      - **1:51 Update (2).** Release 13 at 1:52 and read it aloud.
      - **1:53 Think alone (3).** Silent pre-mortem: it is six months later and this has failed; why? One reason each,
        without a name. Table facilitators read them out.
      - **1:56 Decide (11).** Release 14 at once to National. The card says keep, adapt or leave. Net assessment on the
        table's sheet: benefit, cost, risk, side effects for better and worse, other aims, options that close; and how
        much risk the team is ready to bear.
      - **2:07 Reveal (5).** Each team, one sentence. One last ruling if the room needs it. Then ENDEX, 2:12.
    `,
  },
  {
    heading: '2:12 to 3:00 Debrief, and after',
    text: prose`
      - **2:12 De-role (2), reflect (2).** Red cell or SimCell first. Then alone and anonymous.
      - **2:16 Timeline (7).** Facts only. What did Velmara's side hide, and what was recalled, leaked or put right?
      - **2:23 Strategy (7).** The set-up sheets are turned over: which assumption carried the plan, and was it known?
      - **2:30 Interaction (7).** What was forecast, what came, what did SimCell protect?
      - **2:37 Collective action (6).** Three bodies, one question: who would have moved whom, and with what?
      - **2:43 Net assessment (5).** What did we not price? For whom did costs arise? What closed?
      - **2:48 Evidence check (3).** Two findings that complicate what the room believed. Skip it first when you are late.
      - **2:51 Take-away (4).** One thing for the own work, one open question.
      - **2:55 Close (2).** Contact and quiet room, the exit form, thanks. **3:00** End. Forty-five minutes are planned for
        the debrief; twenty are the floor. A week later: a call of thirty minutes over the draft of the report.
    `,
  },
];
