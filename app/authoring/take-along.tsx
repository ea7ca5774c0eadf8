import { useTranslations } from 'next-intl';
import { ButtonLink } from '../parts/button';

/** The files of a scenario that can be opened: the package for another installation, and the MSEL as a spreadsheet. */
export function TakeAlong({ id }: { id: string }) {
  const t = useTranslations('authoring.takeAlong');
  const file = (name: string) => `/api/scenarios/${encodeURIComponent(id)}/${name}`;
  return (
    <>
      <ButtonLink look="text" href={file('package')}>
        {t('package')}
      </ButtonLink>
      <ButtonLink look="text" href={file('msel.xlsx')}>
        {t('msel')}
      </ButtonLink>
    </>
  );
}
