import { useTranslations } from 'next-intl';
import type { Story } from '../../../exercise/story';
import { languageProps } from '../../parts/language-props';
import styles from './read.module.css';
import { ReadSection } from './read-section';

/** The bodies that vote: in which team they sit, who is a member and what each wants, and whence the rule. */
export function ReadBodies({ story: { opening } }: { story: Story }) {
  const t = useTranslations('authoring.read.bodies');
  const words = languageProps(opening.language);
  if (opening.bodies.length === 0) return null;
  return (
    <ReadSection id="bodies">
      {opening.bodies.map(({ id, name, team, members, rule }) => (
        <section key={id} className={styles.entry}>
          <h3 {...words}>{name}</h3>
          <p className={styles.read}>
            {t('sits', { team: opening.teams.find((one) => one.id === team)?.name ?? team })} {rule.source}
          </p>
          <ul className={styles.texts} {...words}>
            {members.map((member) => (
              <li key={member.id}>
                <b>{member.name}</b>
                {member.permanent ? ` (${t('permanent')})` : ''}
                {member.interests ? `: ${member.interests}` : ''}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ReadSection>
  );
}
