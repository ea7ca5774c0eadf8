import type { CrosswalkLink } from './crosswalk-link';

/** Which findings bear on the tools of diplomacy. */
export const diplomaticLinks: readonly CrosswalkLink[] = [
  {
    tool: 'T02',
    finding: 'D07',
    basis: 'ours',
    because: 'The passage is about relations between governments, which bilateral diplomacy is made of.',
  },
  {
    tool: 'T02',
    finding: 'D08',
    basis: 'ours',
    because: 'It is about what governments share with each other, one part of their bilateral relations.',
  },
  {
    tool: 'T02',
    finding: 'D09',
    basis: 'ours',
    because: 'An ally’s condemnation is a step between two governments as well as a public one.',
  },
  { tool: 'T06', finding: 'D06', basis: 'source' },
  {
    tool: 'T06',
    finding: 'D11',
    basis: 'ours',
    because: 'Withholding recognition is one way of keeping relations low.',
  },
  {
    tool: 'T06',
    finding: 'D15',
    basis: 'ours',
    because: 'Calling an ambassador home is one of the measures that the study counts together.',
  },
  { tool: 'T07', finding: 'D12', basis: 'source' },
  { tool: 'T07', finding: 'D13', basis: 'source' },
  { tool: 'T08', finding: 'D14', basis: 'source' },
  { tool: 'T08', finding: 'D15', basis: 'source' },
  {
    tool: 'T08',
    finding: 'D19',
    basis: 'ours',
    because: 'It is about negotiation, which mediation is meant to help along.',
  },
  { tool: 'T08', finding: 'D20', basis: 'source' },
  {
    tool: 'T08',
    finding: 'D21',
    basis: 'ours',
    because: 'It counts settlements by negotiation, with a mediator or without.',
  },
  { tool: 'T08', finding: 'D22', basis: 'source' },
  {
    tool: 'T08',
    finding: 'N18',
    basis: 'ours',
    because:
      'In one of the three kinds of ending moderate actors rose after a stalemate, where talks can have a part.',
  },
  {
    tool: 'T11',
    finding: 'D01',
    basis: 'ours',
    because: 'The disapproval is that of multilateral bodies, among others.',
  },
  {
    tool: 'T11',
    finding: 'D04',
    basis: 'ours',
    because: 'Resolutions of the UN come out of multilateral diplomacy.',
  },
  {
    tool: 'T11',
    finding: 'D11',
    basis: 'ours',
    because: 'The policy was agreed among the members of a regional body.',
  },
  { tool: 'T12', finding: 'D01', basis: 'source' },
  {
    tool: 'T12',
    finding: 'D02',
    basis: 'ours',
    because: 'The passage sets other publicity for abuses, such as press reports, beside naming and shaming.',
  },
  { tool: 'T12', finding: 'D03', basis: 'source' },
  { tool: 'T12', finding: 'D05', basis: 'source' },
  { tool: 'T12', finding: 'D09', basis: 'source' },
  {
    tool: 'T16',
    finding: 'D02',
    basis: 'ours',
    because: 'Speaking in public can bring abuses to notice; the passage itself names media coverage.',
  },
];
