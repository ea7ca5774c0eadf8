import type { ReadyAttachment } from '../state';

/** A picture for the first inject of `aStory`; give what the test is about. */
export function anAttachment(overrides: Partial<ReadyAttachment> = {}): ReadyAttachment {
  return {
    id: 'att_1',
    name: 'road.png',
    alt: 'A road with a barrier across it.',
    type: 'image/png',
    bytes: 1_000,
    inject: 'inj_news',
    ...overrides,
  };
}
