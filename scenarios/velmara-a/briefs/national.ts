import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the national decision makers read. */
export const nationalBrief: TeamBrief = {
  team: 'national',
  role: prose`
    You are the cabinet committee of Halvern: the head of government's office, foreign affairs, treasury, development
    and defence. Share these posts among you; a small team doubles up. Halvern pays for about half of Velmara's public
    clinics and buys much of what leaves Port Sarn. You sit neither in the Security Council nor in the Lakes Union.
    Under your own law you can act alone in aid, trade, finance, visas, guarantees and public words. For anything that
    needs others, you have to persuade them: speak with members, or with the coalition, in the step for agreement.
  `,
  goals: [
    'Keep the clinics in the river districts open. They are your only presence outside the capital.',
    'Be able to tell your parliament, before the court sits on Day 20, what you did and why.',
    'Keep a channel open to at least one member of Velmara’s cabinet.',
  ],
  redLines: [
    'No Halvern soldiers in Velmara without the consent of the host or a mandate of the Council.',
    'No measure that your own law officers could not defend in court.',
  ],
  knows: [
    'Two accounts from which the Wardens’ vehicle leases are paid are held at a bank in Halvern. A court order to block them takes four days; a warning to the bank takes one call. Neither has been done, and the account holders do not know that you know.',
    'The clinics’ ambulances and cold stores run on the same Karsan fuel as everything else in the river districts.',
    'Your evacuation plan for 140 citizens assumes that the airport stays open for two days after any announcement.',
  ],
  instructions: [],
};
