import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the coalition of national organisations reads. Written for play. */
export const civilSocietyBrief: TeamBrief = {
  team: 'civil-society',
  role: prose`
    You are organisations of the Democratic Republic of the Congo with their own people, information and judgement.
    Choose one each: a human rights association; a lawyers' association; a movement of young citizens; a network of
    election observers close to the churches; a women's network; a union of journalists. You act through what you know
    and whom you reach: you can document, go to court, advise people who ask, call a march or call it off, speak in
    public or in confidence, make demands on every other team, and refuse to share. In the step for agreement you may
    send a demand, or speak with a member of either body.
  `,
  goals: [
    'The constitution’s limits hold because citizens hold them, and not because somebody abroad does.',
    'Whoever marches knows beforehand what could happen, and who will be there.',
    'What security forces and others do is documented so that a court can use it.',
  ],
  redLines: [
    'No list of members, no meeting place and no contact in any text that leaves the coalition.',
    'No organisation speaks for a candidate.',
  ],
  knows: [
    'For play: lawyers in four cities have a telephone number that is answered at night.',
    'For play: some police commanders have told you in confidence beforehand where they would rather not use force. They ask not to be thanked.',
    'For play: your members disagree on measures from abroad. Some ask for them, others say that they turn a Congolese matter into a foreign one.',
  ],
  instructions: [],
};
