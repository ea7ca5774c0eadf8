'use client';

import { PreviewSection } from '../preview/preview-section';
import { ReadSection } from './read-section';

/** What one seat would read, as the editor shows it. On paper the MSEL has it all. */
export function ReadPreview() {
  return (
    <ReadSection id="preview" isOffPaper>
      <PreviewSection />
    </ReadSection>
  );
}
