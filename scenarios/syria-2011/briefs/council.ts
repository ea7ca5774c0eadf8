import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Security Council's members read, with one instruction for each. */
export const councilBrief: TeamBrief = {
  team: 'council',
  role: prose`
    You represent seven states that sat in the Council at both dates. Each of you holds one seat and a private instruction,
    assumed for the exercise. In the first move the table fills in one card as common ground; that binds nobody. In the
    second anyone may propose words, and you vote. Five of seven adopt a text unless a permanent member votes against; an
    abstention by one does not stop it. The Council's text on Libya of 17 March 2011 lies on everybody's mind: five
    members abstained on it, and what followed is read in different ways.
  `,
  goals: [
    'Leave with a text, or with a public account of why there is none.',
    'Say the same to all who use force, in the measure in which they use it.',
    'Put nothing in a text that nobody in the room is ready to carry out.',
  ],
  redLines: [
    'No member votes on words that it has not seen in their final form.',
    'No text puts people into a place that they cannot leave.',
  ],
  knows: [
    'Assumed for the exercise: the Secretariat asks for two things before it sends anybody: freedom to move, and somebody to talk to on all sides.',
    'Assumed for the exercise: two seats have not made up their minds and would like to be asked.',
  ],
  instructions: [
    {
      member: 'china',
      text: 'Assumed: you can agree to observers whom the government has accepted. You do not agree to measures, nor to words that announce them.',
    },
    {
      member: 'france',
      text: 'Assumed: you would like a date and a consequence. You may give up the second to keep the first.',
    },
    {
      member: 'russian-federation',
      text: 'Assumed: the government there is your partner. You can press it in private, and support a presence that presses both sides in public. You vote against anything on force or measures.',
    },
    {
      member: 'united-kingdom',
      text: 'Assumed: you hold the pen. You want the largest number, and are ready to lose a paragraph for two votes.',
    },
    {
      member: 'united-states',
      text: 'Assumed: your line comes from the interagency group at the other table. Ask it early, and ask what it would accept from others.',
    },
    {
      member: 'india',
      text: 'Assumed: you support a call to all sides. You abstain where one side alone is told what to do.',
    },
    {
      member: 'south-africa',
      text: 'Assumed: you can support words on protection if the text says what they do not allow.',
    },
  ],
};
