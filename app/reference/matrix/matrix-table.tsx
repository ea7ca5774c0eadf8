import { useTranslations } from 'next-intl';
import { mechanisms } from '../../../framework/mechanisms';
import { mechanismsFor, unmappedToolIds } from '../../../framework/pairing';
import { strategies } from '../../../framework/strategies';
import { tools } from '../../../framework/tools';
import { classNames } from '../../parts/class-names';
import { MatrixMark } from './matrix-mark';
import styles from './matrix-table.module.css';

/** Tools in rows, mechanisms in columns under their strategies, and a mark where the source joins the two. */
export function MatrixTable() {
  const t = useTranslations('reference.matrix');
  const unmapped = unmappedToolIds();
  return (
    <table className={styles.matrix}>
      <caption className={styles.caption}>{t('caption')}</caption>
      <MatrixHead />
      <tbody>
        {tools.map(({ id, name }) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={styles.tool}>
              <a href={`/reference/tools/${id}`}>{name}</a>
            </th>
            {unmapped.includes(id) ? (
              <td colSpan={mechanisms.length} className={styles.unmapped}>
                {t('mappingNotGiven')}
              </td>
            ) : (
              mechanisms.map((mechanism, place) => (
                <td
                  key={mechanism.id}
                  className={classNames(styles.cell, firstOfStrategy(place) && styles.first)}
                >
                  <MatrixMark tool={id} mechanism={mechanism.id} />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function firstOfStrategy(place: number): boolean {
  return mechanisms[place - 1]?.strategy !== mechanisms[place]?.strategy;
}

function MatrixHead() {
  const t = useTranslations('reference.matrix');
  return (
    <>
      <colgroup />
      {strategies.map(({ id }) => (
        <colgroup key={id} span={mechanismsFor(id).length} />
      ))}
      <thead>
        <tr>
          <th rowSpan={2} scope="col" className={styles.corner}>
            {t('tool')}
          </th>
          {strategies.map(({ id, shortName }) => (
            <th key={id} colSpan={mechanismsFor(id).length} scope="colgroup" className={styles.strategy}>
              <a href={`/reference/strategies/${id}`}>{shortName}</a>
            </th>
          ))}
        </tr>
        <tr>
          {mechanisms.map(({ id, strategy, shortName, textOnly }, place) => (
            <th
              key={id}
              scope="col"
              className={classNames(styles.column, firstOfStrategy(place) && styles.first)}
            >
              <a className={styles.mechanism} href={`/reference/strategies/${strategy}#${id}`}>
                {shortName}
                {textOnly ? <span>{t('textOnlyMark')}</span> : null}
              </a>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
