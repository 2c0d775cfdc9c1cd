/** The CA certificates that the script knows, as certificates. */
import type {Certificate} from '../../core/certificates';
import {certificates, fromBase64} from './core';

let last: {
  readonly ders: readonly string[];
  readonly read: readonly Certificate[];
} | null = null;

/** @param ders - base64, as the script gives them; each list is read once */
export function authoritiesIn(ders: readonly string[]): readonly Certificate[] {
  if (last?.ders === ders) return last.read;
  const {readCertificate} = certificates();
  const read = ders.flatMap(it => {
    const der = fromBase64(it);
    return (der && readCertificate(der)) ?? [];
  });
  last = {ders, read};
  return read;
}
