'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { languageProps } from '../../parts/language-props';
import { TeamPlate } from '../../parts/team-glyph';
import type { PlacedTeam } from '../placed-team';
import { useMemberName } from '../use-member-name';
import { useOwnTeam } from '../use-own-team';
import styles from './team-summary.module.css';

/** Who this seat is, and who else is in the room. */
export function TeamSummary() {
  const t = useTranslations('play.lobby');
  const { opening } = useView();
  const own = useOwnTeam();
  const member = useMemberName();
  const others = (opening?.teams ?? [])
    .map((team, place) => ({ ...team, place }))
    .filter((team) => team.id !== own?.id);
  return (
    <section>
      {own ? (
        <>
          <Kicker>{t('yourTeam')}</Kicker>
          <p className={styles.own}>
            <TeamPlate place={own.place} letter={own.letter} name={own.name} />
          </p>
          <p className={styles.text} {...languageProps(opening?.language)}>
            {own.summary}
          </p>
          {member ? (
            <p className={styles.text}>{t('member', { member: member.name, body: member.body })}</p>
          ) : null}
        </>
      ) : null}
      {own ? (
        <details className={styles.others}>
          <summary className={styles.summary}>{t('otherTeams')}</summary>
          <TeamList teams={others} />
        </details>
      ) : (
        <>
          <Kicker>{t('teams')}</Kicker>
          <TeamList teams={others} />
        </>
      )}
    </section>
  );
}

function TeamList({ teams }: { teams: PlacedTeam[] }) {
  return (
    <ul>
      {teams.map((team) => (
        <li key={team.id} className={styles.other}>
          <TeamPlate place={team.place} letter={team.letter} name={team.name} size={20} />
          <p className={styles.small}>{team.summary}</p>
        </li>
      ))}
    </ul>
  );
}
