import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';
import { councilBrief as councilOfSeven } from '../../velmara-a/briefs/council';

/** What only the Security Council's members read. Seven instructions are those of the ninety-minute design. */
export const councilBrief: TeamBrief = {
  team: 'council',
  role: prose`
    You represent fifteen states. Each of you holds one seat and has an instruction that only you can read. You share a
    table and a rule, not an interest. In the first move the table fills in one strategy card as if it prepared common
    ground; that binds nobody. In the second move Brenmark holds the pen, anyone may propose words, and you vote.
    Nine yes votes of fifteen adopt a text unless a permanent member (Morrow, Brenmark, Hollin, Estrava, Quillon) votes
    against it. An abstention by a permanent member does not stop it. Where seats are empty, control may scale the rule.
    Short of a vote, a statement to the press needs everybody.
  `,
  goals: councilOfSeven.goals,
  redLines: [
    'No member votes on words that it has not seen in their final form.',
    'No text speaks for the Union or the Concord before they have decided.',
  ],
  knows: councilOfSeven.knows,
  instructions: [
    ...councilOfSeven.instructions,
    {
      member: 'estrava',
      text: 'You hold a permanent seat and seldom speak first. You can support whatever the region asks for, and you want to hear the region say it. Your veto has not been used for twenty years; your capital would like to keep it so.',
    },
    {
      member: 'quillon',
      text: 'You sell insurance and ships, as Serrane does, and compete with it. You can support measures on fuel only if Serrane’s insurers are bound as well. On observers you have no difficulty. You need not explain the first point to anyone.',
    },
    {
      member: 'corvath',
      text: 'You were under a sanctions regime ten years ago and it hurt those who had least. You vote for no measure on money or goods without an exception for medicine, food and fuel of clinics, in words that a bank can follow.',
    },
    {
      member: 'ithmar',
      text: 'You speak for a group of twelve small states outside this room. They want the Council to be heard early, and no text that could be used against them. You need a few minutes to ask them before you vote on anything new.',
    },
    {
      member: 'lorvane',
      text: 'You belong to the Concord and were its chair last year. If its Peace Council decides, you vote as it decides. Until then you ask every speaker whether the Concord has been consulted.',
    },
    {
      member: 'rennick',
      text: 'You have forty doctors in the river districts. You support access in any form and would take it without words of blame. If a text names somebody as responsible, you want your people out before it is read.',
    },
    {
      member: 'solvane',
      text: 'You share a fishing ground with Morrow and settle its borders this spring. You can abstain without a reason and vote with a good one. If five others are with a text, you can be the sixth.',
    },
    {
      member: 'wendlar',
      text: 'Your parliament asks for a date in every text: by when does who report what? You vote for a weak text with a date sooner than for a strong one without. You are ready to draft that paragraph yourself.',
    },
  ],
};
