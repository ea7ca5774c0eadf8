import type { Attachment, State } from './state';

/** The kinds of file that can be attached. SVG and HTML are not among them, because they can carry script. */
export const attachmentTypes = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'] as const;
/** The kind of one attached file. */
export type AttachmentType = (typeof attachmentTypes)[number];

/** What may be attached at most, in bytes; `perInject` counts files. A phone on a bad network has to fetch them. */
export const attachmentLimits = {
  image: 2_000_000,
  pdf: 5_000_000,
  exercise: 40_000_000,
  perInject: 4,
  alt: 400,
  name: 120,
} as const;

/** The most bytes that a file of this kind may have. */
export function bytesMax(type: AttachmentType): number {
  return type === 'application/pdf' ? attachmentLimits.pdf : attachmentLimits.image;
}

/**
 * EX182: the attachment as this audience may fetch it; null when it may not. It follows the text that carries it: nobody
 * but staff before the release, afterwards whom the text reached, and after a recall whoever had it still has it.
 */
export function attachmentIn(view: State, id: string): Attachment | null {
  const released = view.releases.filter(({ status }) => status === 'released' || status === 'recalled');
  const carried = released.flatMap(({ content }) => content.attachments ?? []);
  return [...view.attachments, ...carried].find((one) => one.id === id) ?? null;
}
