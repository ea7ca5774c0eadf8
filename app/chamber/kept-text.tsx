import { useTranslations } from 'next-intl';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { TextArea } from '../parts/text-area';
import type { DraftContent } from './draft-content';

/** What was typed when the pen went to somebody else: not saved, and kept here to be copied. */
export function KeptText({ kept, onDiscard }: { kept: DraftContent; onDiscard: () => void }) {
  const t = useTranslations('chamber.draft');
  return (
    <Banner
      tone="asked"
      lead={t('keptLead')}
      action={
        <Button look="text" onClick={onDiscard}>
          {t('keptDiscard')}
        </Button>
      }
    >
      <TextArea label={t('keptLabel')} value={`${kept.title}\n\n${kept.text}`} readOnly />
    </Banner>
  );
}
