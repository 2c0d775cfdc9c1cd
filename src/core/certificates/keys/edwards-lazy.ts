/** Ed25519 and Ed448, evaluated at their first use, as the certificate core is; see `lazy`. */
type Edwards = typeof import('./edwards');

declare const require: (id: './edwards') => Edwards;

let edwards: Edwards | null = null;

/** Both curves; the first call of an execution computes their numbers. */
export function edwardsCurves(): Edwards {
  return (edwards ??= require('./edwards'));
}
