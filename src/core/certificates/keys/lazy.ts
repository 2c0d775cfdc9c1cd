/** Access to the elliptic curves: in Code.js a text of their own, which is evaluated at the first call. */
type Elliptic = typeof import('./elliptic');

declare const require: (id: './elliptic') => Elliptic;

let curves: Elliptic | null = null;

/** The curves; see `certificates` in `../lazy`. */
export function elliptic(): Elliptic {
  return (curves ??= require('./elliptic'));
}
