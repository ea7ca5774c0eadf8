import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the members of the regional peace council read, with one instruction for each. */
export const peaceCouncilBrief: TeamBrief = {
  team: 'peace-council',
  role: prose`
    You represent nine members of the Peace Council of the Concord, the wider organisation to which all states round the
    lakes belong. Each of you holds one seat and has an instruction that only you can read. Velmara is the tenth member.
    As the party to the situation it is heard at the beginning and then leaves the room; it takes no part and is not
    counted. Calidor chairs. You look for consensus first; if a member votes against, six of nine are needed. You can
    send observers or a mission of elders, suspend Velmara from the Concord, back the Union, or ask the Security Council.
  `,
  goals: [
    'Decide before the Security Council does, so that it has something to support.',
    'Keep the Lakes Union and the Concord from working against each other.',
    'Leave Velmara a way back into the room.',
  ],
  redLines: [
    'No decision on a member that was not offered a hearing.',
    'No mission in the Concord’s name without somebody who pays for it.',
  ],
  knows: [
    'The Concord’s fund for missions holds enough for twenty observers for a month, or for five elders for a year.',
    'Two former heads of state have said that they would travel at once. Velmara’s government trusts one of them, the opposition the other.',
    'A suspension was decided once in the Concord’s history. The seat stayed empty for six years.',
  ],
  instructions: [
    {
      member: 'calidor',
      text: 'You chair. You want a text by consensus and have time until the Security Council votes, no longer. Open the meeting with Velmara’s statement, ask its representative to leave, and say for the record that nine decide.',
    },
    {
      member: 'jorrund',
      text: 'Your soldiers form the Concord’s standby force and it is stretched. You support elders, observers and words. You ask of anything more who brings people out if it goes badly.',
    },
    {
      member: 'merrowick',
      text: 'Velmara voted with you when you were the subject, eight years ago. You owe it a fair hearing and nothing else. You would let a text pass that leaves out the word suspension.',
    },
    {
      member: 'nessaly',
      text: 'You lie downstream. Many families in your towns have relatives in the river districts, and they telephone. You want the Concord to speak for them today, and you can pay for a quarter of a mission.',
    },
    {
      member: 'oskerry',
      text: 'You hold that the Lakes Union should go first and that the Concord should follow. If the Union is stuck, you change your mind; ask it where it stands before you vote.',
    },
    {
      member: 'tamarel',
      text: 'You had an election of your own last month, with a recount that went well. You can offer your electoral commission as a partner to Velmara’s, quietly. You dislike every text that treats recounts as a crisis.',
    },
    {
      member: 'ustrane',
      text: 'You buy electricity from Velmara and have no other seller. You can support what the others support once you have heard how your supply is kept. You may say so openly.',
    },
    {
      member: 'vendrosa',
      text: 'You host the court of the Concord. You want every text to ask that evidence be kept, in one sentence, with no name in it. For that sentence you give your vote to much else.',
    },
    {
      member: 'yarrowen',
      text: 'You are new on the Peace Council and no one knows your line. Your capital gave you none but to vote with at least four others. Listen, ask what each needs in order not to object, and say what you found.',
    },
  ],
};
