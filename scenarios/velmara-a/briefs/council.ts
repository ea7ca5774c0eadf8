import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Security Council's members read, with one instruction for each. */
export const councilBrief: TeamBrief = {
  team: 'council',
  role: prose`
    You represent seven states. Each of you holds one seat and has an instruction that only you can read. You share a
    table and a rule, not an interest. In the first move the table fills in one strategy card as if it prepared common
    ground; that binds nobody. In the second move Brenmark holds the pen, anyone may propose words, and you vote.
    Five yes votes of seven adopt a text unless a permanent member (Morrow, Brenmark, Hollin) votes against it. An
    abstention by a permanent member does not stop it. Short of a vote, a statement to the press needs all seven.
  `,
  goals: [
    'Leave with a text, or with a public account of why there is none.',
    'Keep Velmara on the agenda until the court has ruled.',
    'Put nothing in a text that nobody in the room is ready to carry out or pay for.',
  ],
  redLines: [
    'No member votes on words that it has not seen in their final form.',
    'No text speaks for the Lakes Union before the Union has decided.',
  ],
  knows: [
    'The Secretariat could have up to forty civilian observers on the spot ten days after a decision, if the host lets the aircraft land. Nobody has yet offered to pay for them.',
    'In last week’s informal round two elected members said that they had not made up their minds.',
    'Earlier texts on other situations were read out at home by all sides as support for themselves.',
  ],
  instructions: [
    {
      member: 'morrow',
      text: 'Velmara’s government is your ally, and your navy uses Port Sarn. Your capital wants calm and no precedent, and it dislikes standing alone. Listen before you commit yourself. A further instruction may reach you during the second move.',
    },
    {
      member: 'brenmark',
      text: 'You hold the pen. Your government wants access for monitors, with a date. It can live with a modest text that is adopted; your parliament expects that somebody is named as responsible. Both may not be possible today.',
    },
    {
      member: 'hollin',
      text: 'Consent of the host is a principle for you. You can vote for observers if Velmara agrees, and let them pass if it says nothing. You have no instruction on frozen funds and would need an hour of your capital’s time to get one.',
    },
    {
      member: 'askery',
      text: 'Families from both Velmaran communities live in your cities. You can support strong words on protection if they name neither community as guilty. You want to be able to say that organisations from Velmara were heard first.',
    },
    {
      member: 'dunvar',
      text: 'You send more people on operations than any other member here, and you will be asked again. You vote for no deployment before you have heard who pays, who leads and who brings people out.',
    },
    {
      member: 'pellane',
      text: 'You border the Lakes Union without belonging to it. If the Union has a position you support it. If it has none, your capital would rather wait a few days than go ahead of it.',
    },
    {
      member: 'tirosa',
      text: 'You were elected on a promise to speak up early, and you would like a text that does. Morrow reviews the terms of your state’s loans next month. You may speak of the first freely; your capital prefers that you do not speak of the second.',
    },
  ],
};
