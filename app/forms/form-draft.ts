import type { FormId } from '../../exercise/forms/form';

/** Under which name the device keeps what is typed into a form. */
export const formDraft = (form: FormId, move?: number) => `form-draft.${form}.${move ?? ''}`;
