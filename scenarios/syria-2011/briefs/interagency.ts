import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the interagency group reads. */
export const interagencyBrief: TeamBrief = {
  team: 'interagency',
  role: prose`
    You are an interagency group in Washington that prepares a decision on Syria: state department, treasury, the staff of
    the national security council, commerce and the aid agency. Share these offices among you; a small team doubles up. You
    act alone in trade, finance, technology, visas, aid and words. Your trade with Syria is small already, so that much
    of what would be felt is in other hands. The United States' seat in the Council is at another table: speak with it.
  `,
  goals: [
    'Whoever uses force against civilians has less to do it with.',
    'What ordinary people need, bread, medicine and the network, is cut as little as can be.',
    'Others act beside you, or at least do not fill the gap.',
  ],
  redLines: [
    'No measure whose humanitarian exceptions nobody has written yet.',
    'No public promise to those who protest that you cannot keep.',
  ],
  knows: [
    'Assumed for the exercise: a general order can be signed within days; licences for relief take longer unless they are drafted with it.',
    'Assumed for the exercise: banks elsewhere watch your lists and often stop more than the lists say.',
    'Assumed for the exercise: the same network that is used to watch protesters is the one that they use.',
  ],
  instructions: [],
};
