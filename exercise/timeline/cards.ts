import { mechanismOf } from '../../framework/mechanisms';
import { strategyOf } from '../../framework/strategies';
import { toolOf } from '../../framework/tools';
import type { EventOf } from '../event';
import { type TimelineContext, teamName, teamNames, whether } from './names';

/** How cards are told. */
export const cardTelling = {
  CardSubmitted: (
    { team, move, content, signers, how }: EventOf<'CardSubmitted'>,
    context: TimelineContext,
  ) => {
    const { tool, strategy, mechanism } = content;
    return {
      key: 'timeline.CardSubmitted',
      values: {
        team: teamName(team, context),
        move,
        tool: tool ? toolOf(tool).phrase : '',
        strategy: strategy ? strategyOf(strategy).phrase : '',
        named: whether(mechanism ?? ''),
        mechanism: mechanism ? mechanismOf(mechanism).phrase : '',
        how,
        signed: whether(signers.join('')),
        signers: signers.join(', '),
      },
    };
  },
  CardsShown: ({ move, cards }: EventOf<'CardsShown'>, context: TimelineContext) => ({
    key: 'timeline.CardsShown',
    values: {
      move,
      count: cards.length,
      teams: teamNames([...new Set(cards.map((card) => card.team))], context),
    },
  }),
};
