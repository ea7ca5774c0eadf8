import { expect, test } from 'vitest';
import { formIds } from '../../exercise/forms/form';
import { itemsOf } from '../../exercise/forms/forms';
import { messages } from '../messages/messages';

const { item: asked, option: offered } = messages.forms as {
  item: Record<string, string>;
  option: Record<string, Record<string, string>>;
};

test.each(formIds)('every question and every option of %s has its words', (form) => {
  for (const item of itemsOf(form, null)) {
    expect(asked[item.id], item.id).toBeTruthy();
    if (item.kind === 'choice') expect(Object.keys(offered[item.id] ?? {}), item.id).toEqual(item.options);
  }
});
