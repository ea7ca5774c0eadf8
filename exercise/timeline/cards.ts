import { mechanismOf } from '../../framework/mechanisms';
import { strategyOf } from '../../framework/strategies';
import { toolOf } from '../../framework/tools';
import type { EventOf } from '../event';
import { type TimelineContext, teamName, teamNames, whether } from './names';

/** EX208: a card that staff typed in says so, and what it says in one line. */
function fromPaper({ team, content, typedBy }: EventOf<'CardSubmitted'>, context: TimelineContext) {
  const { headline, tool, strategy, mechanism } = content;
  return {
    key: 'timeline.CardFromPaper',
    values: {
      team: teamName(team, context),
      headline: headline ?? '',
      tool: tool ? toolOf(tool).phrase : '',
      aimed: whether(strategy ?? ''),
      strategy: strategy ? strategyOf(strategy).phrase : '',
      named: whether(mechanism ?? ''),
      mechanism: mechanism ? mechanismOf(mechanism).phrase : '',
      known: whether(typedBy ?? ''),
      typist: typedBy ?? '',
    },
  };
}

/** How cards are told. */
export const cardTelling = {
  CardSubmitted: (event: EventOf<'CardSubmitted'>, context: TimelineContext) => {
    const { team, move, content, signers, how } = event;
    if (how === 'paper') return fromPaper(event, context);
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
