import { useTranslations } from 'next-intl';
import { type Section, sections } from './sections';

/** The links to the parts of the reference; the one that the page belongs to is marked. */
export function SectionLinks({ current }: { current: Section | null }) {
  const t = useTranslations('reference.sections');
  return sections.map((section) => (
    <a key={section} href={`/reference/${section}`} aria-current={section === current ? 'true' : undefined}>
      {t(section)}
    </a>
  ));
}
