import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the Peace and Security Council reads, with one instruction for each seat. */
export const africanUnionBrief: TeamBrief = {
  team: 'african-union',
  role: prose`
    You sit in the Peace and Security Council of the African Union, seven of its fifteen seats, named by region and not by
    state. Each holds one seat and a private instruction, assumed for the exercise. You look for consensus; if a seat votes
    against, two thirds of those voting decide. Nobody has a veto. You can back the panel, set it a time, send observers or
    envoys, name conditions, or ask others to act or to wait. In the second move you vote on a text.
  `,
  goals: [
    'There is one mediation, it is African, and everybody knows whom to call.',
    'Violence is named wherever it comes from, whoever is attacked.',
    'Kenya stays at the table of the Union.',
  ],
  redLines: [
    'No text says who was elected. That is for Kenyans to settle.',
    'No text speaks for the panel before the panel has been asked.',
  ],
  knows: [
    'Assumed for the exercise: the panel asks for two things, a mandate that nobody else shares and a small staff.',
    'Assumed for the exercise: two seats would be glad of a text without a date, and would not object to one with it.',
  ],
  instructions: [
    {
      member: 'central-africa-seat-1',
      text: 'Assumed: you can accept any support for the panel. You object to words on inquiry into a count, unless Kenya’s parliament asks for it.',
    },
    {
      member: 'eastern-africa-seat-1',
      text: 'Assumed: your capital has fuel for days. You want a sentence on the road. For it you would accept words that you find too strong.',
    },
    {
      member: 'eastern-africa-seat-2',
      text: 'Assumed: your border officers see people arrive from both sides of the dispute. You want protection named for all of them alike.',
    },
    {
      member: 'northern-africa-seat-1',
      text: 'Assumed: you do not object to mediation that both sides have accepted. You ask of everything else whether they accepted it.',
    },
    {
      member: 'southern-africa-seat-1',
      text: 'Assumed: you want one mediator, and no second envoy from anywhere. You would rather have no text than two addresses.',
    },
    {
      member: 'western-africa-seat-1',
      text: 'Assumed: you propose a date by which the panel reports. Without it you abstain and say why.',
    },
    {
      member: 'western-africa-seat-2',
      text: 'Assumed: you know what donors could add. You would like to hear from them, privately, before you vote.',
    },
  ],
};
