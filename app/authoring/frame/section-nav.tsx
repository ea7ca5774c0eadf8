'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '../../parts/class-names';
import { useFindings } from '../check/check-context';
import { countBySection } from '../check/count-by-section';
import { useDesk, useOnDesk } from '../desk/desk-context';
import styles from './section-nav.module.css';
import { addressOf, type SectionId, sectionIds } from './sections';
import { goTo, PlaceLink, usePlace } from './use-place';

/** The sections: links at the side, one list on a phone. How many findings lie in each stands beside its name. */
export function SectionNav() {
  const t = useTranslations('authoring.frame');
  const { scenario } = useDesk();
  const { section } = usePlace();
  const findings = useFindings();
  const counts = countBySection(
    findings ?? [],
    useOnDesk((desk) => desk.parts),
  );
  const nameOf = (id: SectionId) => t(`sections.${id}`);
  return (
    <nav className={styles.nav} aria-label={t('sectionsLabel')}>
      <label className={styles.phone}>
        <span className={styles.label}>{t('section')}</span>
        <select
          className={styles.select}
          value={section}
          onChange={(event) => goTo(addressOf(scenario, event.currentTarget.value as SectionId))}
        >
          {sectionIds.map((id) => (
            <option key={id} value={id}>
              {t('withCount', {
                name: nameOf(id),
                count: (counts[id]?.stops ?? 0) + (counts[id]?.look ?? 0),
              })}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.list}>
        {sectionIds.map((id) => (
          <li key={id} className={id === 'check' ? styles.apart : undefined}>
            <PlaceLink
              href={addressOf(scenario, id)}
              className={classNames(styles.link, id === section && styles.here)}
              aria-current={id === section ? 'page' : undefined}
            >
              <span>{nameOf(id)}</span>
              <Counts stops={counts[id]?.stops ?? 0} look={counts[id]?.look ?? 0} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Counts({ stops, look }: { stops: number; look: number }) {
  const t = useTranslations('authoring.frame');
  if (stops + look === 0) return null;
  return (
    <span className={classNames(styles.count, stops > 0 && styles.stops)}>
      {stops > 0 ? t('stopsHere', { count: stops }) : t('lookHere', { count: look })}
    </span>
  );
}
