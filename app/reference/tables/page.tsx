import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { tableEntries } from '../../../framework/evidence/table-entries';
import { tableSpheres } from '../../../framework/evidence/table-entry';
import { ReferencePage } from '../frame/reference-page';
import { EntrySection } from '../parts/entry-section';
import { ReadFirst } from '../parts/read-first';
import { TableColumn } from './table-column';
import styles from './tables.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference.tables');
  return { title: t('title') };
}

/** The measures that the 2016 review lists in its four tables, each with the tools of Annex C to which we match it. */
export default async function TablesPage() {
  const t = await getTranslations('reference.tables');
  return (
    <ReferencePage
      section="evidence"
      eyebrow={<a href="/reference/evidence">{t('evidence')}</a>}
      title={t('title')}
      lead={t('lead')}
      rail={<ReadFirst notes={['not-a-recommendation', 'listed-is-not-reviewed']} />}
    >
      {tableSpheres.map((sphere) => (
        <EntrySection key={sphere} id={sphere} title={t(`spheres.${sphere}`)} note={t('reviewOrder')}>
          <div className={styles.columns}>
            {(['persuasive', 'coercive'] as const).map((tendency) => (
              <TableColumn
                key={tendency}
                title={t(`tendencies.${tendency}`)}
                entries={tableEntries.filter(
                  (entry) => entry.sphere === sphere && entry.tendency === tendency,
                )}
              />
            ))}
          </div>
        </EntrySection>
      ))}
    </ReferencePage>
  );
}
