'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { Kicker } from '../../parts/kicker';
import { TeamGlyph } from '../../parts/team-glyph';
import { type PlacedTeam, teamsOf } from '../frame/console-tools';
import styles from './paper.module.css';
import { type CameIn, type PaperPart, partFor, standingOf, type TeamStanding } from './paper-standing';

/** What is entered and what is missing in the open move; the column that the open step asks for stands out. */
export function StandingTable({ move }: { move: number }) {
  const t = useTranslations('control.paper');
  const view = useView();
  const asked = view.step ? partFor(view.step.step) : null;
  const standing = standingOf(view, move);
  return (
    <section aria-label={t('standing')}>
      <Kicker note={t('stepNow', { part: asked ?? 'none' })}>{t('standing')}</Kicker>
      <table className={styles.standing}>
        <thead>
          <tr>
            <th scope="col">{t('team')}</th>
            <th scope="col">{t('card')}</th>
            <th scope="col">{t('forecast')}</th>
            <th scope="col">{t('vote')}</th>
          </tr>
        </thead>
        <tbody>
          {teamsOf(view).map((team) => (
            <Row
              key={team.id}
              team={team}
              standing={standing.find((one) => one.team === team.id)}
              asked={asked}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  team: PlacedTeam;
  standing: TeamStanding | undefined;
  asked: PaperPart | null;
}

function Row({ team, standing, asked }: RowProps) {
  if (!standing) return null;
  return (
    <tr>
      <th scope="row" className={styles.team}>
        <TeamGlyph place={team.place} letter={team.letter} size={20} />
        {team.shortName}
      </th>
      <Cell cameIn={standing.card} isAsked={asked === 'cards'} />
      <Cell cameIn={standing.forecast} isAsked={asked === 'forecasts'} />
      <VoteCell standing={standing} isAsked={asked === 'votes'} />
    </tr>
  );
}

function Cell({ cameIn, isAsked }: { cameIn: CameIn; isAsked: boolean }) {
  const t = useTranslations('control.paper.cameIn');
  return (
    <td className={classNames(cameIn === 'missing' && styles.missing, isAsked && styles.asked)}>
      {t(cameIn)}
    </td>
  );
}

function VoteCell({ standing: { body, vote }, isAsked }: { standing: TeamStanding; isAsked: boolean }) {
  const t = useTranslations('control.paper');
  if (body === null) return <td>{t('cameIn.unplanned')}</td>;
  const isMissing = vote === null || (vote.readAt === null && vote.cast.length < vote.rule.members.length);
  return (
    <td className={classNames(isMissing && styles.missing, isAsked && styles.asked)}>
      {vote === null
        ? t('noVote')
        : vote.readAt === null
          ? t('votesIn', { cast: vote.cast.length, seats: vote.rule.members.length })
          : t('resultRead')}
    </td>
  );
}
