import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** The script of design A by the clock, from the evening before to the end. */
export const runningOrder: Script['facilitatorNotes'] = [
  {
    heading: 'The evening before (20 minutes)',
    text: prose`
      - Open the exercise and set the content level; 2 is the plan.
      - Read the manual, the four briefs and the nine injects once. Read inject 12 in its nine versions.
      - Agree with SimCell: answers have two lines, no new facts, nothing acted out. Go through the personas together.
      - Ask the hosts whether people are expected who have lived through something similar, and whom they can talk to.
        Write that contact and a quiet room on a sheet.
      - Lay out paper and pens in case the network fails. Open the console on a second device as a spare.
    `,
  },
  {
    heading: 'Filling the teams',
    text: prose`
      - 14 people: National 3, Council 5, Union 3, coalition 3.
      - 18 people: National 4, Council 6, Union 4, coalition 4.
      - 24 people: National 5, Council 7, Union 6, coalition 6.

      Fill Morrow and Brenmark first, then Hollin, Pellane and Dunvar; in the Union Karsa, Belloway and Imrith. Empty
      seats count as absent, and the rule stays as declared: five of seven, four of six. With few people that is hard or
      impossible, so you may scale a rule to the seats that are filled: three of five, two of three. Do it before the
      vote opens and say it aloud; the screen states it too.
    `,
  },
  {
    heading: '−0:15 to 0:12 Arrival, welcome, practice',
    text: prose`
      - **−0:15** Join code on the room screen. Let people scan, choose any name and a team. Balance the teams by hand.
      - **0:00** Opening words, then the content note and step-out. Each team says hello in one sentence.
      - **0:05** Everyone reads the rules of play and confirms.
      - **0:07** Release P1 and wait for every seat. A trial card with two signatures. A trial vote in both bodies.
        SimCell sends one line to each team and waits for an answer.
      - **0:11** “Can everyone see, sign and vote?” Mend what does not work now; later there is no time.
    `,
  },
  {
    heading: '0:12 to 0:21 Manual and first reports',
    text: prose`
      - **0:12** Everyone reads the manual and the brief of their team, in silence, for four minutes. Instructions to
        members are private.
      - **0:16** Each person answers the private question about the Council, 0 to 100; it comes back in the debrief. Each
        team names somebody who speaks for it.
      - **0:17** Release inject 1 and read it aloud. “What do you know? What do you not know?”
      - **0:19** Release 2. **0:21** Release 3. Look at the names in the preview each time; say only “some of you have
        received something”.
    `,
  },
  {
    heading: '0:21 to 0:41 The first move',
    text: prose`
      - **0:21 Think alone (2).** Silence. One tool and one mechanism each, or “not yet”.
      - **0:23 Decide (11).** Walk round the tables. At each, one question and no advice: by which steps would that work?
        Who loses by it? Who has not spoken? At 0:28 look for drafts (inject 5). At 0:30 send 6 to a team that has none.
        At 0:32: “Two minutes. Who has not spoken? Then sign.”
      - **0:34 Anticipate (2).** Each team spreads 100 over the nine counter-moves and locks. Meanwhile SimCell, without
        seeing any of it, chooses one and writes a sentence on what Velmara protects by it.
      - **0:36 Reveal (5).** Cards side by side, one sentence each. At 0:38 release 7. Forecasts beside it. Rule on one
        card. Move the situation lines that the reports bear out, and say for each who saw it. One minute: which
        assumption has moved?
    `,
  },
  {
    heading: '0:41 to 1:02 The second move',
    text: prose`
      - **0:41 Update (3).** Bridge in one line. Release 8 at 0:42 to the two bodies; watch the room.
      - **0:44 Agree (12).** Both bodies draft; Brenmark and Belloway hold the pens. National and coalition may walk over
        and speak with members. At 0:45 release 9 to Morrow's seat alone.
      - **0:46** Indicative round, not binding, one minute. Members write what they would need in order not to object.
      - **0:49** One amendment, then the vote. Names show when all votes are in. Explanations, twenty seconds each. If
        nothing can be adopted, SimCell may ask about a statement to the press, which needs all seven.
      - **0:56** Read out the result with its reason. Ask: who would now do what, and who pays?
      - **0:58 Reveal (4).** Release 12. One ruling. Each team, one sentence: keep, adapt or leave?
      - **1:02** ENDEX.
    `,
  },
  {
    heading: '1:02 to 1:30 Debrief',
    text: prose`
      - **De-role (2).** The words are among these notes. SimCell first.
      - **Reflect (2).** Alone and anonymous: what helped, what to change, the moment I would go back to.
      - **Timeline (4).** Facts only, in order. Who knew what, and when? Who kept something, and why?
      - **Strategy (5).** How was each tool meant to work? Where did two tools help each other, where did one undo another?
      - **Interaction (5).** What was forecast, what came? SimCell reads its sentences on what Velmara protected. Did we
        ask what they stood to lose, or what we would do in their place?
      - **Collective action (3).** Who joined, who did not object, and what would have moved them?
      - **Net assessment (4).** What did we not price? For whom did costs arise? Which options have closed?
      - **Take-away (2).** One thing that I will do in my own work, and one open question.
      - **Close (1).** Contact and quiet room, the exit form, thanks.
    `,
  },
];
