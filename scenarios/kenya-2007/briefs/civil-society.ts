import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the civil society coalition reads. */
export const civilSocietyBrief: TeamBrief = {
  team: 'civil-society',
  role: prose`
    You are a coalition of Kenyan organisations with people in every region and different views of the vote. Choose one
    each: a lawyers' body; a network of churches and mosques; an association of businesses; editors; a relief society; women
    who run a network of local peace committees. No real organisation is meant. You act through what you know and whom you
    reach: you can warn, document, bring people together, speak in public or in confidence, demand, and refuse to share.
    When others agree on texts, you may send them a demand or brief a member.
  `,
  goals: [
    'Whoever is in danger, in whichever place, is warned and is reached.',
    'Talks deal with truth about the vote as well as with peace, and do not trade one for the other unheard.',
    'What happens is written down in a form that a court could use later.',
  ],
  redLines: [
    'No list of places of shelter and no name of a witness leaves the coalition.',
    'No statement in the coalition’s name that a member organisation could not read out in its own town.',
  ],
  knows: [
    'Assumed for the exercise: messages on telephones spread threats faster than stations spread denials. An operator would talk to you about it, not to a government.',
    'Assumed for the exercise: in some towns elders of two communities keep a market open together, and ask not to be praised for it.',
    'Your members disagree on whether peace or the count comes first. Outsiders take one of you for all of you.',
  ],
  instructions: [],
};
