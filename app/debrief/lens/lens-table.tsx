'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import type { Lens, LensCell } from '../../../framework/lenses/lens';
import { citationOf } from '../../../framework/source';
import { toolOf } from '../../../framework/tools';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { Kicker } from '../../parts/kicker';
import { CardsNamed } from '../cards/cards-named';
import styles from '../cards/plain-table.module.css';
import type { CountedCard } from '../read/played-moves';
import { TeamMark } from '../team-mark';
import { type LensBox, lensReading } from './lens-reading';
import own from './lens-table.module.css';

/** The run through another framework: its boxes in their order, what was used in each, and what it does not place. */
export function LensTable({ lens, cards, view }: { lens: Lens; cards: CountedCard[]; view: State }) {
  const t = useTranslations('pictures.lens');
  const { boxes, notPlaced, withoutTool } = lensReading(lens, cards);
  return (
    <section className={own.lens}>
      <Kicker note={lens.by}>{lens.name}</Kicker>
      <p className={own.summary}>{lens.summary}</p>
      <table className={styles.table}>
        <HiddenCaption>{t('caption', { name: lens.name })}</HiddenCaption>
        <thead>
          <tr>
            <th scope="col">{t('box')}</th>
            <th scope="col">{t('used')}</th>
          </tr>
        </thead>
        <tbody>
          {boxes.map(({ cell, placed }) => (
            <tr key={cell.id}>
              <th scope="row" className={own.box}>
                <BoxName cell={cell} />
              </th>
              <td data-label={t('used')}>
                {placed.length === 0 ? (
                  <span className={styles.quiet}>{t('nothing')}</span>
                ) : (
                  <PlacedList placed={placed} view={view} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notPlaced.length > 0 ? (
        <div className={own.left}>
          <p className={own.leftWords}>{t('notPlaced')}</p>
          <CardsNamed cards={notPlaced} view={view} />
        </div>
      ) : null}
      {withoutTool.length > 0 ? (
        <div className={own.left}>
          <p className={own.leftWords}>{t('withoutTool')}</p>
          <CardsNamed cards={withoutTool} view={view} />
        </div>
      ) : null}
      <small className={own.source}>{citationOf(lens.source)}</small>
    </section>
  );
}

function BoxName({ cell: { group, name } }: { cell: LensCell }) {
  return (
    <>
      {group ? <small>{group}</small> : null}
      {name}
    </>
  );
}

function PlacedList({ placed, view }: { placed: LensBox['placed']; view: State }) {
  const t = useTranslations('pictures.lens');
  const debrief = useTranslations('debrief');
  return (
    <ul>
      {placed.map(({ card, basis, because }) => (
        <li key={card.id} className={own.placed}>
          <TeamMark view={view} team={card.team} size="1.125rem" />
          <span>
            {debrief('cardInMove', {
              tool: card.content.tool ? toolOf(card.content.tool).name : debrief('mark.noTool'),
              move: card.move,
            })}
            <small>{t(`basis.${basis}`, { because })}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
