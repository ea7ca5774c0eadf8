import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { InjectPaper } from '../../parts/inject-paper';
import { ReadFold } from './read-fold';

interface ReadSofterProps {
  inject: Pick<StoryInject, 'mode' | 'from' | 'level'>;
  softer: StoryInject['softer'];
  language: string | undefined;
}

/** What goes out instead where the content cap of a run is lower than the text; nothing where none is written. */
export function ReadSofter({ inject: { mode, from, level }, softer, language }: ReadSofterProps) {
  const t = useTranslations('authoring.read.line');
  if (!softer) return null;
  return (
    <ReadFold title={t('softer', { below: level })}>
      <InjectPaper
        mode={mode}
        title={softer.title}
        text={softer.text}
        from={from}
        headingLevel={4}
        {...(language ? { language } : {})}
      />
    </ReadFold>
  );
}
