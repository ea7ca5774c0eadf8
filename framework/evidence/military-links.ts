import type { CrosswalkLink } from './crosswalk-link';

const noFlyZone = 'A no-fly zone is limited military action in the review’s Table 1.4.';
const safeArea = 'A safe haven is limited military action in the review’s Table 1.4.';
const neutralForce = 'The study counts forces that take no side; a peace operation can be one of them.';
const armsOneSide =
  'The passage is about armed intervention; help for one side’s forces can shift the balance too.';

/** Which findings bear on the tools of armed force. */
export const militaryLinks: readonly CrosswalkLink[] = [
  { tool: 'T01', finding: 'N04', basis: 'source' },
  { tool: 'T01', finding: 'N05', basis: 'source' },
  { tool: 'T01', finding: 'N06', basis: 'source' },
  { tool: 'T01', finding: 'N07', basis: 'source' },
  { tool: 'T01', finding: 'N08', basis: 'source' },
  { tool: 'T01', finding: 'N09', basis: 'source' },
  {
    tool: 'T09',
    finding: 'X12',
    basis: 'ours',
    because: 'Foreign troops on a side are what the passage calls internationalised conflict.',
  },
  {
    tool: 'T09',
    finding: 'X14',
    basis: 'ours',
    because:
      'The passage is about fighting in a conflict as a party to it, which is intervention whatever its aim.',
  },
  {
    tool: 'T09',
    finding: 'D10',
    basis: 'ours',
    because: 'Force is one of the ways in which a change of leaders can come about.',
  },
  {
    tool: 'T09',
    finding: 'D22',
    basis: 'ours',
    because: 'Victory in war is one of the two kinds of ending compared, and intervention can aim at it.',
  },
  { tool: 'T09', finding: 'N10', basis: 'ours', because: noFlyZone },
  { tool: 'T09', finding: 'N11', basis: 'ours', because: noFlyZone },
  { tool: 'T09', finding: 'N12', basis: 'ours', because: safeArea },
  { tool: 'T09', finding: 'N13', basis: 'ours', because: safeArea },
  { tool: 'T09', finding: 'N14', basis: 'ours', because: safeArea },
  { tool: 'T09', finding: 'N15', basis: 'source' },
  { tool: 'T09', finding: 'N16', basis: 'source' },
  {
    tool: 'T09',
    finding: 'N17',
    basis: 'ours',
    because:
      'Intervention can aim at a change of regime; the passage does not say how the changes came about.',
  },
  {
    tool: 'T09',
    finding: 'N18',
    basis: 'ours',
    because:
      'Defeat of the perpetrators is one of the three kinds of ending, and intervention can aim at it.',
  },
  { tool: 'T09', finding: 'N19', basis: 'source' },
  { tool: 'T09', finding: 'N20', basis: 'source' },
  { tool: 'T09', finding: 'N21', basis: 'source' },
  { tool: 'T09', finding: 'N22', basis: 'source' },
  { tool: 'T09', finding: 'N23', basis: 'source' },
  { tool: 'T09', finding: 'N26', basis: 'source' },
  { tool: 'T14', finding: 'D04', basis: 'source' },
  { tool: 'T14', finding: 'N09', basis: 'source' },
  {
    tool: 'T14',
    finding: 'N13',
    basis: 'ours',
    because:
      'The passage calls the areas the UN’s; guarding such an area can be a task of a peace operation.',
  },
  { tool: 'T14', finding: 'N15', basis: 'source' },
  { tool: 'T14', finding: 'N21', basis: 'ours', because: neutralForce },
  { tool: 'T14', finding: 'N22', basis: 'ours', because: neutralForce },
  { tool: 'T14', finding: 'N27', basis: 'source' },
  { tool: 'T14', finding: 'N28', basis: 'source' },
  { tool: 'T14', finding: 'N29', basis: 'source' },
  { tool: 'T14', finding: 'N30', basis: 'source' },
  { tool: 'T14', finding: 'N31', basis: 'source' },
  {
    tool: 'T18',
    finding: 'X19',
    basis: 'ours',
    because:
      'The passage names sudden change in economic aid; a change in military aid can shift the balance too.',
  },
  {
    tool: 'T18',
    finding: 'D08',
    basis: 'ours',
    because:
      'Working together against terrorism can come with security assistance; the passage names shared information.',
  },
  { tool: 'T18', finding: 'N01', basis: 'source' },
  { tool: 'T18', finding: 'N02', basis: 'source' },
  { tool: 'T18', finding: 'N03', basis: 'source' },
  {
    tool: 'T18',
    finding: 'N20',
    basis: 'ours',
    because:
      'The passage is about armed intervention for a government; security assistance supports one without it.',
  },
  { tool: 'T18', finding: 'N23', basis: 'ours', because: armsOneSide },
  { tool: 'T21', finding: 'D18', basis: 'source' },
  {
    tool: 'T21',
    finding: 'N16',
    basis: 'ours',
    because:
      'Help for armed groups can be a way to help the group under attack; the passage names armed intervention.',
  },
  { tool: 'T21', finding: 'N23', basis: 'ours', because: armsOneSide },
];
