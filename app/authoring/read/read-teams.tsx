import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { languageProps } from '../../parts/language-props';
import { Markdown } from '../../parts/markdown';
import { TeamGlyph } from '../../parts/team-glyph';
import styles from './read.module.css';
import { ReadFold } from './read-fold';
import { ReadSection } from './read-section';
import { TitledTexts } from './titled-texts';

/** The teams as everyone sees them, and under each the brief that only it reads. */
export function ReadTeams({ story: { opening, briefs } }: { story: Story }) {
  const t = useTranslations('authoring.read');
  const words = languageProps(opening.language);
  const memberName = (id: string) =>
    opening.bodies.flatMap(({ members }) => members).find((member) => member.id === id)?.name ?? id;
  return (
    <ReadSection id="teams">
      {opening.teams.map((team, place) => {
        const brief = briefs.find((one) => one.team === team.id);
        return (
          <section key={team.id} className={styles.entry}>
            <h3>
              <TeamGlyph place={place} letter={team.letter} /> <span {...words}>{team.name}</span>{' '}
              <span className={styles.note}>{t('places', { places: team.places })}</span>
            </h3>
            <p className={styles.read} {...words}>
              {team.summary}
            </p>
            {brief ? (
              <ReadFold title={t('brief')}>
                <Markdown language={opening.language}>{brief.role}</Markdown>
                <TitledTexts title={t('goals')} texts={brief.goals} language={opening.language} />
                <TitledTexts title={t('redLines')} texts={brief.redLines} language={opening.language} />
                <TitledTexts title={t('knows')} texts={brief.knows} language={opening.language} />
                {brief.instructions.map(({ member, text }) => (
                  <div key={member}>
                    <h4>{t('instruction', { member: memberName(member) })}</h4>
                    <Markdown language={opening.language}>{text}</Markdown>
                  </div>
                ))}
              </ReadFold>
            ) : null}
          </section>
        );
      })}
    </ReadSection>
  );
}
