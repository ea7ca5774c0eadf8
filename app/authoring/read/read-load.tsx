import { useTranslations } from 'next-intl';
import type { TeamReading } from '../../../exercise/authoring/shelf-story';
import type { Story } from '../../../exercise/story';
import { classNames } from '../../parts/class-names';
import table from '../../parts/data-table/data-table.module.css';
import { HiddenCaption } from '../../parts/data-table/hidden-caption';
import { languageProps } from '../../parts/language-props';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/** Words that an adult reads in a minute, in a room and in a second language; the check counts with the same. */
const wordsPerMinute = 200;

/** How much each team has to read, before play and in each move. */
export function ReadLoad({ story: { opening }, load }: { story: Story; load: TeamReading[] }) {
  const t = useTranslations('authoring.read.load');
  const cell = (words: number) => t('cell', { words, minutes: Math.ceil(words / wordsPerMinute) });
  return (
    <ReadSection id="load">
      <p className={styles.note}>{t('note', { wordsPerMinute })}</p>
      <div className={styles.wide}>
        <table className={classNames(table.table, styles.table)}>
          <HiddenCaption>{t('caption')}</HiddenCaption>
          <thead>
            <tr>
              <th scope="col">{t('team')}</th>
              <th scope="col">{t('before')}</th>
              {opening.moves.map(({ number }) => (
                <th key={number} scope="col">
                  {t('move', { number })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {load.map(({ team, before, moves }) => (
              <tr key={team}>
                <th scope="row" {...languageProps(opening.language)}>
                  {opening.teams.find(({ id }) => id === team)?.name ?? team}
                </th>
                <td>{cell(before)}</td>
                {moves.map(({ move, words }) => (
                  <td key={move}>{cell(words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ReadSection>
  );
}
