'use client';

import type { InjectText } from '../../../exercise/state';
import { useInjectExtras } from './use-inject-extras';

export interface CarriedProps {
  content: Pick<InjectText, 'attachments' | 'marks'>;
  /** Withdrawn files are shown when they are asked for. */
  isWithdrawn?: boolean;
}

/** What an inject carries beside its text. Until the script for it is here, what the files show is said in words. */
export function Carried({ content, isWithdrawn = false }: CarriedProps) {
  const { attachments = [], marks = [] } = content;
  const isSomething = attachments.length + marks.length > 0;
  const InjectExtras = useInjectExtras(isSomething);
  if (!isSomething) return null;
  if (InjectExtras) return <InjectExtras content={content} isWithdrawn={isWithdrawn} />;
  return (
    <ul>
      {attachments.map(({ id, alt }) => (
        <li key={id}>{alt}</li>
      ))}
    </ul>
  );
}
