import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Lakes Union council's members read, with one instruction for each. */
export const lakesUnionBrief: TeamBrief = {
  team: 'lakes-union',
  role: prose`
    You represent the six members of the Lakes Union that decide when Velmara is the subject. Each of you holds one seat
    and has an instruction that only you can read. You live beside Velmara: its roads, fuel, port and people are part of
    your own economy. Belloway chairs. The Union looks for consensus first; if a member votes against, four of six are
    needed. Your envoy, Ruvane Ashill, is in Port Sarn and answers through control. You can send monitors, mediate,
    share costs, suspend Velmara from parts of the Compact, or ask the Security Council to act or to wait.
  `,
  goals: [
    'Show that the region can act on its own doorstep before others act for it.',
    'Keep Velmara inside the Union’s rules and talking to you.',
    'Keep the bridge at Olm open in both directions.',
  ],
  redLines: [
    'No force in the Union’s name unless all six agree.',
    'No decision whose cost falls on one member alone.',
  ],
  knows: [
    'Relief stores on the Karsan side of Olm last nineteen days at the present number of arrivals.',
    'Velmara owes Karsa two months of fuel bills, and both have kept this out of the press.',
    'Four members together can suspend another from the Compact’s trade rules. It has been threatened once and never done.',
  ],
  instructions: [
    {
      member: 'karsa',
      text: 'You host those who have crossed, and you sell the fuel. Stopping sales would cost a tenth of your budget and would empty the pumps in the camps as well. You want the others to share the cost of relief before you share any risk.',
    },
    {
      member: 'belloway',
      text: 'You chair and want consensus. A decision of four against two would be lawful, and your capital fears that the two would not carry it out. You may call a vote when you judge that consensus is out of reach.',
    },
    {
      member: 'imrith',
      text: 'A region of your own votes on its status next year. You are wary of observers who come uninvited anywhere. You could agree to a mission that Velmara’s court or its electoral commission asks for.',
    },
    {
      member: 'norrick',
      text: 'Your instructors trained Velmara’s police until last year, and some officers still take your calls. You can offer thirty monitors within five days if another member pays for them.',
    },
    {
      member: 'thalmere',
      text: 'Your grain leaves through Port Sarn, and Morrow finances your railway. You support the Union’s good name and avoid words that Morrow would read as aimed at itself.',
    },
    {
      member: 'ulvane',
      text: 'You are the smallest member. Twelve of your citizens work for relief agencies in Tesh. You want them safe, or out, before anything public is said about the river districts. After that you can support almost any text.',
    },
  ],
};
