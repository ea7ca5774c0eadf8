'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { directionOf } from '../../../exercise/languages/languages-of';
import { wayTo } from '../desk/field-way';
import { PartText } from '../fields/part-text';
import styles from '../sections/sections.module.css';
import { placeWords } from './place-words';
import type { TextsOfPart } from './texts-by-part';

/** From so many characters on a text gets a field of several lines. */
const longFrom = 70;

/** The texts of one part with their translations beside them, folded under its name until somebody opens it. */
export function PartTexts({ of, language }: { of: TextsOfPart; language: string }) {
  const t = useTranslations('authoring.languages');
  const [isOpen, setIsOpen] = useState(false);
  const { kind, name, number, texts, translations } = of;
  const done = texts.filter(({ place }) => translations[language]?.[place]).length;
  const title =
    kind === 'story'
      ? t('everyone')
      : kind === 'team'
        ? t('brief', { name })
        : t('inject', { number, title: name });
  return (
    <details className={styles.fold} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        <span>{t('done', { done, all: texts.length })}</span>
      </summary>
      {isOpen ? (
        <div className={styles.body} dir={directionOf(language)}>
          {texts.map(({ place, text }) => (
            <PartText
              key={place}
              part={of.part}
              field={wayTo(`${of.field}.${language}`, place)}
              label={<bdi>{text}</bdi>}
              hint={placeWords(of, place)}
              rows={text.length > longFrom ? 3 : undefined}
              maxLength={2_400}
              isOptional
            />
          ))}
        </div>
      ) : null}
    </details>
  );
}
