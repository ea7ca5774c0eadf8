import { expect, it } from 'vitest';
import { commandTypes, permissionOf } from '../../exercise/may';
import staffing from './en/staffing.json';

it('The page of permissions has words for every command that somebody may give, and for no other', () => {
  const given = commandTypes.filter((type) => !permissionOf(type).roles.includes('system'));
  expect(Object.keys(staffing.permissions.acts).sort()).toEqual([...given].sort());
});
