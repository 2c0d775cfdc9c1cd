/** Elliptic curves that a key gives as numbers, not by name. */
import {equal} from '../../base/bytes';
import {
  bigInteger,
  child,
  octets,
  OCTET_STRING,
  SEQUENCE,
  unsigned,
  type Element,
} from '../asn1';
import {elliptic} from './lazy';

/**
 * The curve that explicit parameters spell out (ECParameters, RFC 3279 2.3.5). Every number is compared, the generator too: a
 * curve with another generator is another curve (CVE-2020-0601).
 *
 * @returns its name, or null for one that is not known here.
 * @throws Asn1Error
 */
export function curveSpeltOut(parameters: Element): string | null {
  const prime = unsigned(child(child(parameters, 1, SEQUENCE), 1));
  const coefficients = child(parameters, 2, SEQUENCE);
  const base = octets(child(parameters, 3, OCTET_STRING));
  const order = unsigned(child(parameters, 4));
  const {curveNames, curveNamed} = elliptic();
  const found = curveNames().find(name => {
    const {Point} = curveNamed(name)!;
    const {p, n, a, b} = Point.CURVE();
    return (
      p === bigInteger(prime) &&
      n === bigInteger(order) &&
      a === bigInteger(octets(child(coefficients, 0))) &&
      b === bigInteger(octets(child(coefficients, 1))) &&
      [false, true].some(it => equal(Point.BASE.toBytes(it), base))
    );
  });
  return found ?? null;
}
