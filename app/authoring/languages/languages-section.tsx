'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useMemo, useState } from 'react';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { LanguageChoice } from '../../parts/language-choice';
import { TextField } from '../../parts/text-field';
import type { Desk } from '../desk/desk';
import { useDesk, useOnDesk } from '../desk/desk-context';
import styles from '../sections/sections.module.css';
import { languageTag } from './language-tag';
import { PartTexts } from './part-texts';
import { textsByPart } from './texts-by-part';

const partsOf = (desk: Desk) => desk.parts;
const mayOf = (desk: Desk) => desk.scenario.may;

/** Every text that participants read, beside its translation into one of the scenario's languages. */
export function LanguagesSection() {
  const t = useTranslations('authoring.languages');
  const parts = useOnDesk(partsOf);
  const mayWrite = useOnDesk(mayOf) !== 'read';
  const groups = useMemo(() => textsByPart(parts), [parts]);
  const [everyone] = groups;
  const languages = Object.keys(everyone?.translations ?? {});
  const [chosen, setChosen] = useState<string | null>(null);
  const language = chosen && languages.includes(chosen) ? chosen : languages[0];
  return (
    <>
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.lead}>
        {t('lead')} {t('staff')}
      </p>
      {mayWrite && everyone ? (
        <AddLanguage story={everyone.part} languages={languages} onAdded={setChosen} />
      ) : null}
      {language ? (
        <>
          <LanguageChoice label={t('choose')} languages={languages} value={language} onChoose={setChosen} />
          <h3 className={styles.title} lang={language}>
            {new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language)}
          </h3>
          {groups.map((of) => (
            <PartTexts key={`${of.part} ${language}`} of={of} language={language} />
          ))}
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </>
  );
}

function AddLanguage(props: { story: string; languages: string[]; onAdded: (language: string) => void }) {
  const { story, languages, onAdded } = props;
  const t = useTranslations('authoring.languages');
  const desk = useDesk();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const language = languageTag(typed);
    if (language === null) return setIsWrong(true);
    // A language counts when it stands here, with or without a text yet.
    if (!languages.includes(language)) desk.typeField(story, `translations.${language}`, {});
    desk.leave(story);
    setTyped('');
    onAdded(language);
  };
  return (
    <form className={classNames(styles.pair, styles.group)} onSubmit={add}>
      <TextField
        label={t('add')}
        hint={t('addHint')}
        error={isWrong ? t('notALanguage') : null}
        autoComplete="off"
        maxLength={20}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setIsWrong(false);
        }}
      />
      <p>
        <Button type="submit" look="line" size="small">
          {t('addButton')}
        </Button>
      </p>
    </form>
  );
}
