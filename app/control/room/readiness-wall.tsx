'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { Kicker } from '../../parts/kicker';
import { TeamGlyph } from '../../parts/team-glyph';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { playersOf, teamsOf } from '../frame/console-tools';
import { readiness } from './readiness';
import styles from './readiness-wall.module.css';

/** For the practice round: who has tried what, and the names of those who have not. All green says so. */
export function ReadinessWall() {
  const t = useTranslations('control.readiness');
  const format = useFormatter();
  const view = useView();
  const { modes, people, missing } = readiness(view, playersOf(view));
  if (people.length === 0) return null;
  const late = modes.flatMap((mode) => {
    const names = (missing[mode] ?? []).map(({ name }) => name);
    return names.length > 0 ? [{ mode, names }] : [];
  });
  return (
    <section aria-label={t('title')}>
      <Kicker note={t('note')}>{t('title')}</Kicker>
      {late.length === 0 ? <p className={styles.ready}>{t('allReady')}</p> : null}
      <ul className={styles.missing}>
        {late.map(({ mode, names }) => (
          <li key={mode}>
            <b>{t(`not.${mode}`, { count: names.length })}</b> {format.list(names)}
          </li>
        ))}
      </ul>
      <table className={styles.wall}>
        <thead>
          <tr>
            <th scope="col">{t('person')}</th>
            {modes.map((mode) => (
              <th key={mode} scope="col">
                {t(`modes.${mode}`)}
              </th>
            ))}
          </tr>
        </thead>
        {teamsOf(view).map((team) => (
          <tbody key={team.id}>
            {people
              .filter(({ seat }) => seat.team === team.id)
              .map(({ seat, has }) => (
                <tr key={seat.id}>
                  <th scope="row">
                    <TeamGlyph place={team.place} letter={team.letter} name={team.name} size={18} />
                    {seat.name}
                  </th>
                  {modes.map((mode) => (
                    <td key={mode}>
                      <Dot has={has[mode] ?? null} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** Green and filled, red and hollow, or a dash: shape says it as well as colour. */
function Dot({ has }: { has: boolean | null }) {
  const t = useTranslations('control.readiness');
  if (has === null) return t('none');
  return (
    <>
      <i className={classNames(styles.dot, !has && styles.open)} aria-hidden="true" />
      <VisuallyHidden>{t(has ? 'yes' : 'no')}</VisuallyHidden>
    </>
  );
}
