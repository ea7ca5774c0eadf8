import type { TeamBrief } from '../../../exercise/story';
import { prose } from '../../prose';

/** What only the civil society coalition reads. */
export const civilSocietyBrief: TeamBrief = {
  team: 'civil-society',
  role: prose`
    You are a coalition of Syrian organisations and networks, of several communities and views. Choose one each: people who
    document; lawyers; doctors; a network of women; traders who have kept out of politics so far; a relief association of
    Syrians abroad. No real organisation is meant. Some of you are inside, some outside, and that is a difference. You act
    through what you know and whom you reach: you can document, warn, advise, speak in public or in confidence, demand, and
    refuse to share. When others agree on texts, you may send them a demand or brief a member.
  `,
  goals: [
    'Those inside decide what is risked in their name.',
    'Whoever plans a measure hears first what it does to bread, medicine, wages and the network.',
    'What happens is kept in a form that a court could use, whoever did it.',
  ],
  redLines: [
    'No name, address or account of anybody inside in any text that leaves the coalition.',
    'No statement in the coalition’s name that speaks for a whole community.',
  ],
  knows: [
    'Assumed for the exercise: members disagree about measures on oil. Some ask for them, some fear the winter, most ask who would be blamed.',
    'Assumed for the exercise: people inside have changed how they use telephones, because somebody listens.',
    'Assumed for the exercise: in several towns neighbours of different communities guard a street together and want no camera there.',
  ],
  instructions: [],
};
