'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { languageProps } from '../../parts/language-props';
import { Markdown } from '../../parts/markdown';
import { TeamGlyph } from '../../parts/team-glyph';
import type { PlacedTeam } from '../frame/console-tools';
import { ExerciseMark } from './exercise-mark';
import styles from './paper-sheets.module.css';

const lists = ['goals', 'redLines', 'knows'] as const;

/** What one team reads and no other: who it is, what it wants, what it will not do, what it knows. */
export function RoleCard({ team }: { team: PlacedTeam }) {
  const t = useTranslations('control.sheets');
  const tBrief = useTranslations('play.brief');
  const { briefs, opening } = useView();
  const brief = briefs.find((one) => one.team === team.id);
  if (!brief) return null;
  return (
    <section className={styles.page} aria-label={t('roleOf', { name: team.name })}>
      <ExerciseMark />
      <p className={styles.cut}>{t('onlyFor', { name: team.name })}</p>
      <h2 className={styles.title}>
        <TeamGlyph place={team.place} letter={team.letter} size={28} />
        {t('roleOf', { name: team.name })}
      </h2>
      <div className={styles.role} {...languageProps(opening?.language)}>
        <Markdown>{brief.role}</Markdown>
        {lists
          .filter((list) => brief[list].length > 0)
          .map((list) => (
            <div key={list}>
              <h3>{tBrief(list)}</h3>
              <ul>
                {brief[list].map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
}
