'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { scopeNoteOf } from '../../../framework/scope';
import { useView } from '../../live/use-views';
import { CaseNote } from '../../parts/case-study/case-note';
import { useInjectExtras } from '../../parts/inject-extras/use-inject-extras';
import { Kicker } from '../../parts/kicker';
import { Markdown } from '../../parts/markdown';
import { ReadingLanguage } from '../../parts/reading-language';
import { ReferenceLink } from '../../parts/reference-link';
import { OwnInstruction } from '../happened/own-instruction';
import { BaselineQuestion } from '../lobby/baseline-question';
import { Artificialities } from './artificialities';
import styles from './papers.module.css';
import { ReadingSize } from './reading-size';
import { RulesOfPlay } from './rules-of-play';
import { SituationManual } from './situation-manual';
import { TeamCards } from './team-cards';

/** What lies on the table for the whole exercise: the manual, the rules, and the team's cards so far. */
export function Papers() {
  const t = useTranslations('play.papers');
  const { opening } = useView();
  if (!opening) return null;
  return (
    <div className={styles.papers}>
      <OwnInstruction />
      <TeamCards />
      <Paper title={t('manual')}>
        <SituationManual />
      </Paper>
      {opening.caseStudy ? (
        <Paper title={t('caseStudy')}>
          <CaseNote caseStudy={opening.caseStudy} />
        </Paper>
      ) : null}
      <Region />
      <Paper title={t('teams')}>
        <ul className={styles.teams}>
          {opening.teams.map((team) => (
            <li key={team.id}>
              <b>{team.name}</b> {team.summary}
            </li>
          ))}
        </ul>
      </Paper>
      <Paper title={t('rules')}>
        <RulesOfPlay />
      </Paper>
      <Artificialities />
      <Paper title={t('contentNote')}>
        <Markdown className={styles.text} language={opening.language}>
          {opening.contentNote}
        </Markdown>
      </Paper>
      <ReadingLanguage />
      <ReadingSize />
      <BaselineQuestion />
      <section>
        <Kicker>{t('whatItIs')}</Kicker>
        <p className={styles.note}>{scopeNoteOf('not-predictive').text}</p>
        <p className={styles.note}>{scopeNoteOf('not-a-recommendation').text}</p>
        <p className={styles.note}>{scopeNoteOf('not-endorsed').text}</p>
        <p className={styles.note}>
          <ReferenceLink />
        </p>
      </section>
    </div>
  );
}

/** The map of the region, drawn once somebody opens it. */
function Region() {
  const t = useTranslations('play.papers');
  const { opening } = useView();
  const [isOpen, setIsOpen] = useState(false);
  const InjectExtras = useInjectExtras(isOpen);
  if (!opening?.map) return null;
  return (
    <details className={styles.paper} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{t('map')}</summary>
      {InjectExtras ? <InjectExtras content={{}} withMap /> : null}
    </details>
  );
}

function Paper({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.paper}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
