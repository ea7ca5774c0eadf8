/** The oldest Node that every part of Forestall runs on: [major, minor]. The same floor stands in package.json. */
const oldest = [20, 19];

/**
 * The sentence for a Node that is too old, or null when this one will do.
 * It must be readable by the very Node that it refuses, so it uses nothing young.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeRefusal(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return (
    `Forestall needs Node ${oldest.join('.')} or newer and this is Node ${version}: ` +
    'install a newer one from https://nodejs.org, then run the command again.'
  );
}
