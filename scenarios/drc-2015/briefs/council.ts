import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Security Council's members read, with one instruction for each. Written for play. */
export const councilBrief: TeamBrief = {
  team: 'council',
  role: prose`
    You represent seven states. Each of you holds one seat and has an instruction that only you can read. Instructions
    are written for this exercise; they are not those of the real states. In the first move the table fills in one
    card as if it prepared common ground; that binds nobody. In the second move France holds the pen, anyone may
    propose words, and you vote. Five yes votes of seven adopt a text unless a permanent member (China, France, United
    States) votes against it. An abstention by a permanent member does not stop it. A statement to the press needs all
    seven.
  `,
  goals: [
    'Leave with a text, or with a public account of why there is none.',
    'Keep the mission able to work: the host lets it in, and people expect it to protect them.',
    'Say nothing that the region would have to contradict the next day.',
  ],
  redLines: [
    'No member votes on words that it has not seen in their final form.',
    'No text that names who should hold an office.',
  ],
  knows: [
    'The mission can watch, report and speak with all sides in cities. It has most of its soldiers elsewhere.',
    'A text on elections can be read as support for a date, for a rule, or for a person. Members do not all mean the same.',
  ],
  instructions: [
    {
      member: 'china',
      text: 'For play: how long a president serves is for the country. You can support calls for restraint on all sides and for dialogue. You vote for no text that threatens measures over an election.',
    },
    {
      member: 'france',
      text: 'For play: you hold the pen. You want the constitution named and the region on board, in this order if you must choose. You may trade adverbs, and you would rather not trade the date.',
    },
    {
      member: 'united-states',
      text: 'For play: the interagency group in this room is your capital. Ask it whether it wants a warning in the text or outside it. Until it tells you, you can support words on rights and on a timely vote.',
    },
    {
      member: 'angola',
      text: 'For play: you fear people in flight across your border and a neighbour that falls apart. You listen to the region first. You can accept a date if it comes from Congolese talks and not from New York.',
    },
    {
      member: 'malaysia',
      text: 'For play: you support whatever lets mediators go on. Tell the pen when a sentence would end their visits. You can be had for stronger words on the safety of those who demonstrate.',
    },
    {
      member: 'new-zealand',
      text: 'For play: you want the Council to say early what it expects, before a crisis and not after it. You would rather have a statement to the press in time than a resolution that comes late.',
    },
    {
      member: 'spain',
      text: 'For play: rights of assembly and of speech belong in the text, with a word on those in prison. You may be asked what European partners think, and you announce nothing for them.',
    },
  ],
};
