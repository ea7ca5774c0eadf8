'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { EmptyState } from '../../parts/empty-state';
import { CardsNamed } from '../cards/cards-named';
import styles from '../cards/plain-table.module.css';
import { type MoveOptions, moveOptions } from '../read/options';
import { TeamMark } from '../team-mark';
import own from './options-table.module.css';

/** Which options each move kept open, opened, closed or left, as far as the record says. */
export function OptionsTable({ view }: { view: State }) {
  const t = useTranslations('pictures.options');
  const debrief = useTranslations('debrief');
  const moves = moveOptions(view);
  if (moves.length === 0) return <EmptyState title={t('empty')} />;
  return (
    <table className={styles.table}>
      <HiddenCaption>{t('caption')}</HiddenCaption>
      <thead>
        <tr>
          <th scope="col">{t('move')}</th>
          <th scope="col">{t('keptOpen')}</th>
          <th scope="col">{t('opened')}</th>
          <th scope="col">{t('closed')}</th>
          <th scope="col">{t('left')}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map((options) => (
          <tr key={options.move}>
            <th scope="row">{debrief('move', { move: options.move })}</th>
            <KeptOpen options={options} view={view} />
            <Changed options={options} isOpened />
            <Changed options={options} />
            <td data-label={t('left')}>
              <OrNone isEmpty={options.left.length === 0}>
                {options.left.map(({ team, before, now }) => (
                  <CardsNamed key={team} cards={[before, now]} view={view} />
                ))}
              </OrNone>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OrNone({ isEmpty, children }: { isEmpty: boolean; children: ReactNode }) {
  const t = useTranslations('pictures.options');
  return isEmpty ? <span className={styles.quiet}>{t('nothing')}</span> : children;
}

function KeptOpen({ options: { keptOpen, unsaid }, view }: { options: MoveOptions; view: State }) {
  const t = useTranslations('pictures.options');
  return (
    <td data-label={t('keptOpen')} className={styles.words}>
      <OrNone isEmpty={keptOpen.length + unsaid.length === 0}>
        <ul>
          {keptOpen.map(({ id, team, content }) => (
            <li key={id} className={own.entry}>
              <TeamMark view={view} team={team} size="1.125rem" />
              <span>{t('courseIf', { words: content.changeCourse })}</span>
            </li>
          ))}
          {unsaid.map(({ id, team }) => (
            <li key={id} className={own.entry}>
              <TeamMark view={view} team={team} size="1.125rem" />
              <span className={styles.quiet}>{t('unsaid')}</span>
            </li>
          ))}
        </ul>
      </OrNone>
    </td>
  );
}

/** What results opened, or closed and made dearer; an adopted text opens its way, one that failed closes it for now. */
function Changed({
  options: { byResult, texts },
  isOpened = false,
}: {
  options: MoveOptions;
  isOpened?: boolean;
}) {
  const t = useTranslations('pictures.options');
  const tools = byResult.filter(({ access }) => (access === 'open') === isOpened);
  const read = texts.filter(({ adopted }) => adopted === isOpened);
  return (
    <td data-label={t(isOpened ? 'opened' : 'closed')} className={styles.words}>
      <OrNone isEmpty={tools.length + read.length === 0}>
        <ul>
          {tools.map(({ tool, access, words }) => (
            <li key={`${tool} ${access} ${words}`}>
              {t(`tool.${access}`, { tool: toolOf(tool).name })}
              {words ? <small>{words}</small> : null}
            </li>
          ))}
          {read.map(({ id, title }) => (
            <li key={id}>{t(isOpened ? 'adopted' : 'failed', { title })}</li>
          ))}
        </ul>
      </OrNone>
    </td>
  );
}
