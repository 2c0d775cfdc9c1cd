/** What is shown of an object identifier that has no name here. */

/** e.g. `an unnamed kind (OID 1.2.3)`: a number alone would say nothing to a person. */
export function unnamed(id: string): string {
  return `an unnamed kind (OID ${id})`;
}
