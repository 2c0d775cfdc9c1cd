/** Distinguished names as people say them. */

const NAME_IN = ['CN', 'O', 'OU', 'emailAddress'].map(
  type => new RegExp(`(?:^|, ?|\\+ ?)${type}=((?:[^,+\\\\]|\\\\.)+)`),
);

/**
 * The everyday name of a certificate’s subject: its common name, or else its organization, unit or address.
 *
 * @param name - a distinguished name in the format of RFC 4514
 * @returns all of `name` if it has none of these
 */
export function nameIn(name: string): string {
  for (const pattern of NAME_IN) {
    const value = pattern.exec(name)?.[1];
    if (value) return value.replace(/\\(.)/g, '$1').trim();
  }
  return name;
}
