'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import { pairingOf } from '../../../framework/pairing';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { Tag } from '../../parts/tag';
import type { CountedCard } from '../read/played-moves';
import { TeamName } from '../team-mark';
import styles from './plain-table.module.css';

/** The cards as a table: who, when, with what, for what, by which mechanism and on whom. */
export function CardList({ cards, view }: { cards: CountedCard[]; view: State }) {
  const t = useTranslations('pictures.cards');
  const debrief = useTranslations('debrief');
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('caption')}</HiddenCaption>
      <thead>
        <tr>
          {(['team', 'move', 'tool', 'strategy', 'mechanism', 'target'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map(({ id, team, move, content: { tool, strategy, mechanism, target } }) => (
          <tr key={id}>
            <th scope="row">
              <TeamName view={view} team={team} size="1.125rem" />
            </th>
            <td data-label={t('move')}>{move}</td>
            <td data-label={t('tool')}>
              {tool ? toolOf(tool).name : debrief('mark.noTool')}
              {pairingOf(tool, mechanism, strategy) === 'own' ? (
                <>
                  {' '}
                  <Tag>{debrief('strategy.ownTag')}</Tag>
                </>
              ) : null}
            </td>
            <td data-label={t('strategy')}>{strategy ? strategyOf(strategy).shortName : t('none')}</td>
            <td data-label={t('mechanism')}>
              {mechanism ? mechanismOf(mechanism).shortName : debrief('strategy.noMechanism')}
            </td>
            <td data-label={t('target')} className={styles.words}>
              {target || t('none')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
