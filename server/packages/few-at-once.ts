/** How many packages one server unpacks at the same time: each takes up to 160 MB, which exercises may need. */
export const packagesMax = 3;

/** What is thrown where a package of the same person, or as many as may be, are being read. */
export class PackagesUnderWay extends Error {
  override name = 'PackagesUnderWay';

  constructor(readonly isOwn: boolean) {
    super(isOwn ? 'a package of this person is being read' : 'as many packages as may be are being read');
  }
}

/**
 * Lets few jobs run at the same time, and one of each person. Nobody waits: an upload that waits is cut off by the platform
 * as one that takes too long to arrive.
 *
 * @returns what runs a job for a person; it throws PackagesUnderWay
 */
export function fewAtOnce(
  max = packagesMax,
): <Value>(person: string, job: () => Promise<Value>) => Promise<Value> {
  const under = new Set<string>();
  return async (person, job) => {
    const isOwn = under.has(person);
    if (isOwn || under.size >= max) throw new PackagesUnderWay(isOwn);
    under.add(person);
    try {
      return await job();
    } finally {
      under.delete(person);
    }
  };
}
