import type { CommandOf } from '../command';
import type { Story } from '../story';
import { aStory } from './a-story';
import { AnExercise, seats } from './an-exercise';
import { aDraft } from './drafts';

const { ada } = seats;
/** North's card. */
export const northsCard = aDraft();

/** North offers its card to the Council, and says what it takes. */
export const offer = (more: Partial<CommandOf<'OfferJointAction'>> = {}): CommandOf<'OfferJointAction'> => ({
  type: 'OfferJointAction',
  card: northsCard.id,
  asked: ['council'],
  text: 'Help us to fly people out.',
  needs: [{ row: 'airlift', amount: 10 }],
  ...more,
});

/** The small story with a third team, which stands outside. */
export function storyOfThree(): Story {
  const { opening } = aStory();
  const south = { id: 'south', name: 'South', shortName: 'South', letter: 'S', places: 3, summary: 'Far.' };
  return aStory({ opening: { teams: [...opening.teams, south] } });
}

/** Three teams, of which North has a card that counts; Sol is in the third. */
export function withCard(): AnExercise {
  return new AnExercise(storyOfThree())
    .with('system', { type: 'TakeSeat', seat: 'seat_sol', name: 'Sol', role: 'player', team: 'south' })
    .atStep(1, 'decide')
    .with(ada, { type: 'SignCard', card: northsCard.id, revision: 1 }, { draft: northsCard, present: [ada] });
}

/** The same, offered. */
export function offered(more: Partial<CommandOf<'OfferJointAction'>> = {}) {
  const table = withCard().with(ada, offer(more));
  return { table, action: table.last('JointActionOffered').action };
}

/** The Council answers. */
export const answer = (action: string, stance: CommandOf<'AnswerJointAction'>['stance'] = 'join') =>
  ({ type: 'AnswerJointAction', action, stance, text: `We say ${stance}.` }) as const;
/** A team says how many flights it brings. */
export const fly = (action: string, amount: number) =>
  ({ type: 'ShareBurden', action, row: 'airlift', amount }) as const;
/** A team commits itself. */
export const commit = (action: string, condition = '') =>
  ({ type: 'MakeCommitment', action, text: 'Six planes by Friday.', condition }) as const;
