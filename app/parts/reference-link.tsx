import { useTranslations } from 'next-intl';

/**
 * A link into the reference from a screen in play. It opens beside the screen, so that no draft is left; `at` is the part
 * of its address after `/reference`.
 */
export function ReferenceLink({ at = '' }: { at?: `/${string}` | '' }) {
  const t = useTranslations('parts.referenceLink');
  return (
    <a href={`/reference${at}`} target="_blank" rel="noopener">
      {t(at ? 'entry' : 'whole')}
    </a>
  );
}
