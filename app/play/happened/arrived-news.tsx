'use client';

import { useTranslations } from 'next-intl';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useView } from '../../live/use-views';
import { RulingText } from '../outcomes/ruling-text';
import { useRulingSubject } from '../outcomes/use-ruling-subject';
import { VoteResultText } from '../outcomes/vote-result-text';
import { Entry } from './entry';
import type { HappenedItem } from './happened-items';

type News = Extract<HappenedItem, { kind: 'counter-move' | 'ruling' | 'cards' | 'vote' }>;

/** What became known to the room: the other side's answer, a ruling, the cards, the result of a vote. */
export function ArrivedNews({ item, isNew }: { item: News; isNew: boolean }) {
  const t = useTranslations('play.happened');
  const { opening } = useView();
  const subjectOf = useRulingSubject();
  const common = { at: item.at, isNew };
  switch (item.kind) {
    case 'counter-move': {
      const counterMove = counterMoveOf(item.choice.counterMove);
      const name = opening?.respondent.name ?? '';
      return (
        <Entry {...common} kind={t('counterMoveKind', { move: item.choice.move })} title={counterMove.name}>
          <p>{t('counterMoveText', { name, description: counterMove.description })}</p>
        </Entry>
      );
    }
    case 'ruling':
      return (
        <Entry {...common} kind={t('rulingKind')} title={subjectOf(item.ruling)}>
          <RulingText ruling={item.ruling} />
        </Entry>
      );
    case 'cards':
      return (
        <Entry
          {...common}
          kind={t('cardsKind')}
          title={t('cardsTitle', { count: item.count, move: item.move })}
        />
      );
    case 'vote':
      return (
        <Entry {...common} kind={t('voteKind')} title={item.vote.title}>
          <VoteResultText vote={item.vote} />
        </Entry>
      );
  }
}
