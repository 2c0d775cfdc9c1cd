/**
 * Reads ASN.1 with node-forge: anything unexpected throws, so that callers read top-down.
 */
import forge from 'node-forge';

export type Asn1 = forge.asn1.Asn1;

/** BER or DER. @throws Error for anything else */
export function parse(bytes: Uint8Array): Asn1 {
  return forge.asn1.fromDer(binary(bytes));
}

export function encode(value: Asn1 | undefined): Uint8Array {
  if (!value) throw new Error('a field is missing');
  return unbinary(forge.asn1.toDer(value).getBytes());
}

/** The members of a SEQUENCE, SET or explicit tag. */
export function list(value: Asn1 | undefined): Asn1[] {
  if (!value || typeof value.value === 'string') {
    throw new Error('a sequence is missing');
  }
  return value.value;
}

/** The content of an OCTET STRING, put together where BER has it in pieces. */
export function octets(value: Asn1 | undefined): Uint8Array {
  if (!value) throw new Error('an octet string is missing');
  if (typeof value.value === 'string') return unbinary(value.value);
  return Buffer.concat(value.value.map(octets));
}

export function oid(value: Asn1 | undefined): string {
  if (typeof value?.value !== 'string') throw new Error('an OID is missing');
  return forge.asn1.derToOid(value.value);
}

export function integer(value: Asn1 | undefined): number {
  if (typeof value?.value !== 'string') throw new Error('a number is missing');
  return forge.asn1.derToInteger(value.value);
}

export function isInteger(value: Asn1): boolean {
  return value.type === forge.asn1.Type.INTEGER;
}

export function isSequence(value: Asn1): boolean {
  return value.type === forge.asn1.Type.SEQUENCE;
}

/** Whether it is the context-specific tag `[number]`. */
export function isTagged(value: Asn1, number: number): boolean {
  return (
    value.tagClass === forge.asn1.Class.CONTEXT_SPECIFIC &&
    Number(value.type) === number
  );
}

/** A SEQUENCE of some values. */
export function sequence(...values: Asn1[]): Asn1 {
  const {Class, Type} = forge.asn1;
  return forge.asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, values);
}

export function octetString(bytes: Uint8Array): Asn1 {
  const {Class, Type} = forge.asn1;
  return forge.asn1.create(
    Class.UNIVERSAL,
    Type.OCTETSTRING,
    false,
    binary(bytes),
  );
}

/** node-forge's strings of bytes. */
function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function unbinary(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
