'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { languagesOf } from '../../../exercise/languages/languages-of';
import { useView } from '../../live/use-views';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { Kicker } from '../../parts/kicker';
import { LanguageChoice } from '../../parts/language-choice';
import { LoadingBars } from '../../parts/loading-bars';
import type { ListedPaper } from './fetch-papers';
import { PaperRow } from './paper-row';
import { usePapers } from './use-papers';

const sections = ['kit', 'after', 'record'] as const;
const recordPapers = ['msel', 'record', 'record-debrief'];

const sectionOf = ({ id, group }: ListedPaper): (typeof sections)[number] =>
  recordPapers.includes(id) ? 'record' : group === 'kit' ? 'kit' : 'after';

const switchNames = ['pseudonyms', 'chathamHouse', 'large'] as const;
type SwitchName = (typeof switchNames)[number];

/** The papers that can be had now, by when they are needed, and how they are wanted. */
export function PaperList() {
  const t = useTranslations('papers');
  const { answer, again } = usePapers();
  const { chathamHouse, opening } = useView();
  const languages = opening ? languagesOf(opening) : [];
  const [language, setLanguage] = useState('');
  const [switches, setSwitches] = useState<SwitchName[]>([]);
  if (!answer) return <LoadingBars />;
  if (!answer.ok)
    return (
      <Banner
        tone="grave"
        icon="alert"
        isAnnounced
        action={
          <Button look="text" onClick={again}>
            {t('again')}
          </Button>
        }
      >
        {answer.message || t('noAnswer')}
      </Banner>
    );
  const open = answer.value.filter(({ isOpen }) => isOpen);
  // Opened under the rule, every paper keeps it: there is nothing to switch.
  const offered = switchNames.filter((name) => name !== 'chathamHouse' || !chathamHouse);
  return (
    <>
      <CheckList
        label={t('switches.label')}
        note={t(chathamHouse ? 'switches.underTheRule' : 'switches.note')}
        options={offered.map((value) => ({ value, label: t(`switches.${value}`) }))}
        values={switches}
        onChange={setSwitches}
      />
      <LanguageChoice
        label={t('language')}
        languages={languages}
        value={language || (languages[0] ?? '')}
        onChoose={setLanguage}
      />
      {sections.map((section) => (
        <Section
          key={section}
          section={section}
          papers={open.filter((paper) => sectionOf(paper) === section)}
          switches={switches}
          language={language}
        />
      ))}
    </>
  );
}

interface SectionProps {
  section: (typeof sections)[number];
  papers: ListedPaper[];
  switches: readonly SwitchName[];
  language: string;
}

function Section({ section, papers, ...wanted }: SectionProps) {
  const t = useTranslations('papers.sections');
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby={`papers-${section}`}>
      <Kicker id={`papers-${section}`}>{t(section)}</Kicker>
      <ul>
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} {...wanted} />
        ))}
      </ul>
    </section>
  );
}
