import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Security Council's members read, with one instruction for each. Written for play. */
export const councilBrief: TeamBrief = {
  team: 'council',
  role: prose`
    You represent seven states. Each of you holds one seat and has an instruction that only you can read. Instructions
    are written for this exercise; they are not those of the real states. In the first move the table fills in one
    card as if it prepared common ground; that binds nobody. In the second move France holds the pen, anyone may
    propose words, and you vote. Five yes votes of seven adopt a text unless a permanent member (France, Russian
    Federation, United States) votes against it. An abstention by a permanent member does not stop it. A statement to
    the press needs all seven.
  `,
  goals: [
    'Leave with a text, or with a public account of why there is none.',
    'Say in it who protects whom from the day of the vote, and not only from the day when a mission is complete.',
    'Carry the African Union with you. Without it the soldiers are not there.',
  ],
  redLines: [
    'No member votes on words that it has not seen in their final form.',
    'No words that make one community guilty of what armed groups do.',
  ],
  knows: [
    'An African mission can begin with soldiers who are already there. A United Nations operation brings assessed money and takes months to build up.',
    'Earlier texts on this country were agreed without much dispute. What differs is who is to pay.',
  ],
  instructions: [
    {
      member: 'france',
      text: 'For play: you hold the pen. Your soldiers may be asked to do more, for a short time. You want others in before you begin, and a date by which somebody takes over.',
    },
    {
      member: 'russian-federation',
      text: 'For play: you can support an African mission and measures against armed groups. You ask that the transitional authorities agree, and that no text can be read as a mandate without an end.',
    },
    {
      member: 'united-states',
      text: 'For play: the interagency group in this room is your capital. Ask it what you may say about money. Until it tells you, you can agree to protection in words and to no new assessed costs.',
    },
    {
      member: 'argentina',
      text: 'For play: you support a text that has abuses by all sides looked into and that keeps evidence safe. You can live with a modest mission. You do not vote for a text that leaves this out.',
    },
    {
      member: 'luxembourg',
      text: 'For play: you want plain words on children who are with armed groups and on relief. You are often asked what Europe could add, and may promise nothing in its name.',
    },
    {
      member: 'republic-of-korea',
      text: 'For play: you ask how many soldiers can move, on which roads, and by when. With an answer you support almost any text; without one you say openly that words are not protection.',
    },
    {
      member: 'rwanda',
      text: 'For play: you want an early text and an African command. You ask every speaker what each further week would cost, and whom, and what their own state would give.',
    },
  ],
};
