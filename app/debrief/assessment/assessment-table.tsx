'use client';

import { useTranslations } from 'next-intl';
import type { Ruling, State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { type CountedCard, countedCards } from '../read/played-moves';
import { otherRulings, rulingsOnCard } from '../read/rulings-on';
import { TeamMark } from '../team-mark';
import styles from './assessment-table.module.css';
import { RulingCells } from './ruling-cells';

/** A row for each card of some moves: what it was to do and to cost, when the team would change course, and what was ruled. */
export function AssessmentTable({ view, moves }: { view: State; moves: number[] }) {
  const t = useTranslations('debrief.assessment');
  const isShown = ({ move }: { move: number }) => moves.includes(move);
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('caption')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('card')}</th>
          <th scope="col">{t('effect')}</th>
          <th scope="col">{t('cost')}</th>
          <th scope="col">{t('changeCourse')}</th>
          <th scope="col">{t('ruling')}</th>
          <th scope="col">{t('sideEffect')}</th>
        </tr>
      </thead>
      <tbody>
        {countedCards(view)
          .filter(isShown)
          .map((card) => (
            <CardRow key={card.id} card={card} view={view} />
          ))}
      </tbody>
      <tbody>
        {otherRulings(view)
          .filter(isShown)
          .map((ruling) => (
            <tr key={ruling.id}>
              <th scope="row" colSpan={4}>
                <OtherSubject ruling={ruling} view={view} />
              </th>
              <RulingCells rulings={[ruling]} />
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function CardRow({ card, view }: { card: CountedCard; view: State }) {
  const t = useTranslations('debrief');
  const { content, team, move } = card;
  const said = (words: string) => words || <span className={styles.unsaid}>{t('assessment.unsaid')}</span>;
  return (
    <tr>
      <th scope="row">
        <span className={styles.card}>
          <TeamMark view={view} team={team} />
          <span>
            {content.tool ? toolOf(content.tool).name : t('mark.noTool')}
            <small>{t('move', { move })}</small>
          </span>
        </span>
      </th>
      <td>{said(content.effect)}</td>
      <td>{said(content.cost)}</td>
      <td>{said(content.changeCourse)}</td>
      <RulingCells rulings={rulingsOnCard(view, card.id)} />
    </tr>
  );
}

function OtherSubject({ ruling, view }: { ruling: Ruling; view: State }) {
  const t = useTranslations('debrief.assessment');
  const { subject, move } = ruling;
  if (subject.kind === 'vote') {
    return t('onVote', { title: view.votes.find(({ id }) => id === subject.vote)?.title ?? '', move });
  }
  return t('onAnswer', { respondent: view.opening?.respondent.name ?? '', move });
}
