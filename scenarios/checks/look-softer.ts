import type { Story } from '../../exercise/story';
import type { Look } from '../look';
import { playerTexts } from '../reading';

/** Finds texts of level 1 without a softer variant: a run without discrimination cannot send them. Higher levels stop an opening. */
export function lookSofter({ script }: Story): Look[] {
  return script.injects.flatMap((inject, index): Look[] => {
    if (inject.level !== 1) return [];
    const texts = playerTexts(inject).filter(({ field }) => !field.endsWith('softer.text'));
    const softened = new Set(playerTexts(inject).map(({ field }) => field));
    return texts.flatMap(({ field }): Look[] => {
      const start = field.slice(0, -'text'.length);
      if (softened.has(`${start}softer.text`)) return [];
      const sentence = `Inject ${inject.number} has level 1 and no softer variant here: a run with content level 0 cannot send it unedited.`;
      return [{ code: 'level-without-softer', path: `script.injects.${index}.${start}softer`, sentence }];
    });
  });
}
