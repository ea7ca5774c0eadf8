import { useTranslations } from 'next-intl';
import type { Lens } from '../../../framework/lenses/lens';
import { Cite } from '../parts/cite';
import { Fact, Facts } from '../parts/facts';

/** Who made a lens, what was lost in taking it over, and where it is described. */
export function LensFacts({ lens: { by, note, source } }: { lens: Lens }) {
  const t = useTranslations('reference.lenses');
  return (
    <Facts>
      <Fact name={t('fact.by')}>{by}</Fact>
      {note ? <Fact name={t('fact.note')}>{note}</Fact> : null}
      <Fact name={t('fact.place')}>
        <Cite source={source} />
      </Fact>
    </Facts>
  );
}
