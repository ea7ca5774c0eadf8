import { useTranslations } from 'next-intl';
import type { Lens } from '../../../framework/lenses/lens';
import { EntrySection } from '../parts/entry-section';
import { LensItems } from './lens-items';

/** What the lens says that measures can be for, where it ties that to none of its boxes. */
export function LensPurposes({ lens: { purposes } }: { lens: Lens }) {
  const t = useTranslations('reference.lenses');
  if (!purposes || purposes.length === 0) return null;
  return (
    <EntrySection id="purposes" title={t('purposes')} note={t('purposesNote')}>
      <LensItems items={purposes} />
    </EntrySection>
  );
}
