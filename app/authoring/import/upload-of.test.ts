import { describe, expect, it } from 'vitest';
import { uploadOf } from './upload-of';

const file = new File(['a;b'], 'plan.csv');
const fieldsOf = (form: FormData) => Object.fromEntries([...form].filter(([name]) => name !== 'file'));

describe('A spreadsheet on its way', () => {
  it('carries only what a person decided', () => {
    expect(fieldsOf(uploadOf(file, {}))).toEqual({});
    expect(
      fieldsOf(uploadOf(file, { sheet: 'Day 1', header: 4, columns: { time: 'C', notes: null } })),
    ).toEqual({
      sheet: 'Day 1',
      header: '4',
      columns: '{"time":"C","notes":null}',
    });
  });

  it('says that there is no row of headings', () => {
    expect(fieldsOf(uploadOf(file, { header: null }))).toEqual({ header: 'none' });
  });
});
