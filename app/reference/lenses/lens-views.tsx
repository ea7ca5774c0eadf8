import { useTranslations } from 'next-intl';
import { type Lens, lensCriteria } from '../../../framework/lenses/lens';
import { Cite } from '../parts/cite';
import { EntrySection } from '../parts/entry-section';
import { Fact, Facts } from '../parts/facts';

/** The source's view of a lens by its three criteria; said plainly where it gives none. */
export function LensViews({ lens: { views } }: { lens: Lens }) {
  const t = useTranslations('reference.lenses');
  return (
    <EntrySection id="views" title={t('views')} note={t('viewsNote')}>
      <Facts>
        {lensCriteria.map((criterion) => {
          const own = views.filter((view) => view.criterion === criterion);
          return (
            <Fact key={criterion} name={t(`criteria.${criterion}`)}>
              {own.length === 0 ? t('noView') : null}
              {own.map(({ text, basis, source }) => (
                <div key={text}>
                  {text} {basis === 'ours' ? t('criterionOurs') : null}
                  <Cite source={source} />
                </div>
              ))}
            </Fact>
          );
        })}
      </Facts>
    </EntrySection>
  );
}
