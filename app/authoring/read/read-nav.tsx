'use client';

import { useTranslations } from 'next-intl';
import nav from '../frame/section-nav.module.css';
import { goTo, PlaceLink } from '../frame/use-place';
import type { ReadSectionId } from './read-sections';

/** The sections of the page: links at the side, one list on a phone. */
export function ReadNav({ sections }: { sections: ReadSectionId[] }) {
  const t = useTranslations('authoring.read');
  return (
    <nav aria-label={t('sectionsLabel')}>
      <label className={nav.phone}>
        <span className={nav.label}>{t('goTo')}</span>
        <select
          className={nav.select}
          defaultValue={sections[0]}
          onChange={(event) => goTo(`#${event.currentTarget.value}`)}
        >
          {sections.map((id) => (
            <option key={id} value={id}>
              {t(`sections.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <ul className={nav.list}>
        {sections.map((id) => (
          <li key={id}>
            <PlaceLink href={`#${id}`} className={nav.link}>
              {t(`sections.${id}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
