import type { Script } from '../../../exercise/story';
import { prose } from '../../prose';

/** How to rule, what to cut, and what to do when the room goes its own way. */
export const controlNotes: Script['facilitatorNotes'] = [
  {
    heading: 'Ruling in ninety seconds',
    text: prose`
      1. Is the outcome close to certain, either way? Then say so and go on.
      2. Ask for up to three reasons why it would work and two why not, from anybody.
      3. If there is time, everyone gives a private probability.
      4. Rule in words: as intended, in part, no visible effect, or backfired; through which mechanism, or blocked by
         what; and any side effect, good or bad.
      5. Write the reason in two lines, under your name. The debrief shows it.

      Rule on access, positions, money, movement and delay, never on how many people come to harm. Chance decides
      nothing here.
    `,
  },
  {
    heading: 'Cut lines when you are late',
    text: prose`
      - Leave out inject 3: saves 2 minutes. The contradiction about the road and the good news from the hills go too.
      - Leave out the indicative round: saves 3. Conditions for not objecting are then asked for in the debrief.
      - Announce the ruling without discussion: saves 3.
      - Let teams forecast while they think alone: saves 2. The forecast then comes before the card.
      - Move the situation lines without comment: saves 1.

      Together eleven minutes. Do not take any of them from the debrief; twenty minutes are the floor.
    `,
  },
  {
    heading: 'Choosing a counter-move',
    text: prose`
      SimCell asks three questions, in this order: what would the President's circle fear to lose most by what was done or
      prepared? Which answer costs it least? Who inside would object? Then choose the one that follows, whatever the room
      hopes for or dreads. A concession or a split is as legitimate as any other answer. CM6 is reported in general terms
      only and needs the lead facilitator's consent. Tell-tales may be dropped in one sentence before the choice is shown.
    `,
  },
  {
    heading: 'When the room goes its own way',
    text: prose`
      - **A private report is read aloud.** It is known to all from then on. No reproach.
      - **“This would never happen.”** Note it as a challenge to the scenario, thank the person, go on. It belongs in the
        debrief.
      - **A team has finished early.** Ask for the second-order effect of its card, or for Velmara's view of it.
      - **One person decides for all.** Ask the table for two names that sign, neither of them the speaker.
      - **A question for somebody whom no persona covers.** SimCell answers in two lines as that office, without a new fact.
        Merin Dask's opposition answers through the press.
      - **The Council is blocked.** Say what the rules allow: a statement to the press by all seven, a debate in the
        General Assembly, or a decision of the Union. Open one of them only if there is time.
    `,
  },
];
