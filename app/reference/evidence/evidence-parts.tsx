import { useTranslations } from 'next-intl';
import { Kicker } from '../../parts/kicker';
import { LinkList } from '../parts/link-list';

/** What belongs to the evidence and stands on pages of its own. */
export function EvidenceParts() {
  const t = useTranslations('reference.evidence');
  return (
    <section>
      <Kicker>{t('beside')}</Kicker>
      <LinkList
        links={[
          { address: '/reference/disputes', title: t('disputes') },
          { address: '/reference/tables', title: t('tables') },
          { address: '/reference/tensions', title: t('tensions') },
        ]}
      />
    </section>
  );
}
