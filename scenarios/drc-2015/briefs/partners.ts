import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the envoys of the partner organisations read, with one instruction for each. Written for play. */
export const partnersBrief: TeamBrief = {
  team: 'partners',
  role: prose`
    You are envoys of six organisations. Each holds one seat and has an instruction written for this exercise that only
    its holder can read. You can mediate, visit, observe, offer money and experts, speak in common or alone, or ask the
    Security Council to act or to wait. A joint statement goes out in the names of those that sign; with four of six it
    is called joint. Nobody can stop the others from signing. The African Union holds the pen.
  `,
  goals: [
    'Keep a table to which all sides can come, and be clear who convenes it.',
    'Speak with one voice where you can, and know why where you cannot.',
    'Have people who speak with you suffer nothing for it.',
  ],
  redLines: [
    'No signature under a text that you have not been able to show at home.',
    'No promise to one side that the other may not know of.',
  ],
  knows: [
    'For play: three of you have heard from the presidency separately, in different words, and did not know it of one another.',
    'For play: electoral experts say that a roll of voters takes most of a year, once it is paid for.',
  ],
  instructions: [
    {
      member: 'african-union',
      text: 'For play: you would facilitate if you are asked, and you want the others to support one table, yours. You sign nothing that says how the talks must end.',
    },
    {
      member: 'united-nations',
      text: 'For play: the mission depends on the host’s consent. You sign what you can repeat in Kinshasa the next morning, and you insist that what was seen is reported as it was seen.',
    },
    {
      member: 'european-union',
      text: 'For play: your members seldom agree quickly on anything that looks like pressure. You can offer money for the roll of voters, paid in steps. You sign only if rights are mentioned.',
    },
    {
      member: 'la-francophonie',
      text: 'For play: you can send electoral experts within days. You prefer a text without adjectives, and you drop out of one that threatens.',
    },
    {
      member: 'sadc',
      text: 'For play: your heads of state know one another well. You sign when a sentence honours what the country has done itself. You do not sign ahead of the neighbours, and say so.',
    },
    {
      member: 'icglr',
      text: 'For play: you ask what a crisis in Kinshasa would mean on eastern borders. You sign if the framework of 2013 is named, and you like a date for the next meeting better than a condemnation.',
    },
  ],
};
