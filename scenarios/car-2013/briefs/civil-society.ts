import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the coalition of national organisations reads. Written for play. */
export const civilSocietyBrief: TeamBrief = {
  team: 'civil-society',
  role: prose`
    You are organisations of the Central African Republic with their own people, information and judgement. Choose one
    each: the platform of the three faiths; a human rights league; a women's organisation; an association of
    elders and young people of Muslim districts; a network of local radio stations; a relief organisation with local staff.
    You act through what you know and whom you reach: you can warn, document, mediate between neighbourhoods, advise
    people who ask, speak in public or in confidence, make demands on every other team, and refuse to share. In the step
    for agreement you may send a demand, or speak with a member of either body.
  `,
  goals: [
    'People decide for themselves, on true information, whether they stay, go, or come back.',
    'Neighbours who protect each other get help in the form that they ask for.',
    'What is done by all sides is documented so that a court can use it.',
  ],
  redLines: [
    'No place of refuge, road or name in any text that leaves the coalition.',
    'No organisation speaks of the other faith in its absence.',
  ],
  knows: [
    'For play: in several towns, committees of both faiths warn each other by telephone at night. They ask that nobody makes this public.',
    'For play: soldiers of some contingents are welcomed in one street and feared in the next. Your members can tell which.',
    'For play: members disagree whether people in places of refuge should be helped to go elsewhere. Some call it rescue, others the end of living together. Many of those concerned have not been asked.',
  ],
  instructions: [],
};
