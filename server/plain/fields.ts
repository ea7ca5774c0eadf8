import { html } from 'hono/html';
import type { Html } from './words';

/** Something to choose, under a heading where there is one. */
export interface Option {
  id: string;
  name: string;
  group?: string;
}

/** A list to choose one from; the first entry, `none`, chooses nothing. */
export function selectField(
  field: { name: string; label: string; none: string; value: string },
  options: readonly Option[],
): Html {
  const option = ({ id, name }: Option) =>
    html`<option value="${id}"${id === field.value ? ' selected' : ''}>${name}</option>`;
  const groups = [...new Set(options.map(({ group }) => group))];
  return html`<label for="${field.name}">${field.label}</label>
<select id="${field.name}" name="${field.name}"><option value="">${field.none}</option>${groups.map(
    (group) => {
      const inside = options.filter((one) => one.group === group).map(option);
      return group === undefined ? inside : html`<optgroup label="${group}">${inside}</optgroup>`;
    },
  )}</select>`;
}

/** Lines of text. */
export function textField(field: { name: string; label: string; value: string; max: number }): Html {
  const { name, label, value, max } = field;
  return html`<label for="${name}">${label}</label>
<textarea id="${name}" name="${name}" rows="3" maxlength="${max}">
${value}</textarea>`;
}

/** One of a few, all in sight. */
export function radioField(
  field: { name: string; label: string; value: string },
  options: readonly Option[],
): Html {
  return html`<fieldset><legend>${field.label}</legend>${options.map(
    ({ id, name }) =>
      html`<label class="choice"><input type="radio" name="${field.name}" value="${id}"${
        id === field.value ? ' checked' : ''
      }> ${name}</label>`,
  )}</fieldset>`;
}
