import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the partners and neighbours read, with one instruction for each. */
export const partnersBrief: TeamBrief = {
  team: 'partners',
  role: prose`
    You are two neighbours of Kenya and four partners who meet because each of you will be asked what the others do. Each
    holds one seat and a private instruction, assumed for the exercise. In the first move the table fills in one card as
    common ground; it binds nobody. In the second move anyone may open a list to sign. It is published with three names,
    and binds those that signed.
  `,
  goals: [
    'Say the same thing to both sides in Nairobi, on the same day.',
    'Keep the road from Mombasa open for fuel and relief.',
    'Stand behind the African Union’s mediation without writing its terms.',
  ],
  redLines: [
    'No list that one of you learns of from the radio.',
    'No step that a neighbour alone would pay for.',
  ],
  knows: [
    'Assumed for the exercise: ministries in Nairobi ask each of you in turn what the others intend.',
    'Assumed for the exercise: firms with lorries on the road would pay for escorts if somebody organised them.',
  ],
  instructions: [
    {
      member: 'united-kingdom',
      text: 'Assumed: your minister would like to speak early. Your mission warns that a former ruler who lectures helps whoever is lectured. You could let a neighbour say it first.',
    },
    {
      member: 'european-commission',
      text: 'Assumed: you can delay payments that go through the treasury in Nairobi. You cannot promise more without your members, and you want relief left out of every threat.',
    },
    {
      member: 'germany',
      text: 'Assumed: you would sign words on a condition only if the same text says what follows when it is met.',
    },
    {
      member: 'canada',
      text: 'Assumed: you can refuse visas to persons against whom there is evidence of incitement. You will not sign a list of names that somebody else drew up.',
    },
    {
      member: 'uganda',
      text: 'Assumed: your pumps are near dry. You will sign what keeps lorries moving and will not sign what makes one side close the road.',
    },
    {
      member: 'tanzania',
      text: 'Assumed: both sides take your calls. You sign late or not at all, unless the text helps whoever mediates.',
    },
  ],
};
