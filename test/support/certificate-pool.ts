/** Certificates of every age around one instant, made once for all tests of renewal. */
import {
  DAY_ZERO,
  makeCertificates,
  type CertificateRecipe,
  type Certificates,
} from '../../emulator/renewing-company';
import type {Certificate} from './decisions';

const SECOND = 1000;
const DAY = 86_400_000;

/**
 * The night in which clocks in Europe move forward: at 01:00 UTC. In the weeks after it, local time differs by an hour.
 */
export const NOW = Date.UTC(2027, 2, 27, 23, 30);

/** Days from `NOW` in which the certificates are due, unless specified otherwise. */
export const DUE_DAYS = 30;

/** First and last instant, as milliseconds from `NOW`. */
const SPANS = {
  'long over': [-700 * DAY, -300 * DAY],
  'over since yesterday': [-366 * DAY, -DAY],
  'over since a second': [-365 * DAY, -SECOND],
  'ends now': [-365 * DAY, 0],
  'ends in a second': [-365 * DAY, SECOND],
  'ends tomorrow': [-364 * DAY, DAY],
  'due since a second': [-335 * DAY, DUE_DAYS * DAY - SECOND],
  'due now': [-335 * DAY, DUE_DAYS * DAY],
  'due in a second': [-335 * DAY, DUE_DAYS * DAY + SECOND],
  'half a year': [-200 * DAY, 180 * DAY],
  'half a year, newer': [-20 * DAY, 180 * DAY],
  'a year': [-2 * DAY, 363 * DAY],
  'two years, older': [-300 * DAY, 500 * DAY],
  'begins now': [0, 365 * DAY],
  'begins in a second': [SECOND, 366 * DAY],
  'begins next month': [30 * DAY, 800 * DAY],
} as const;

export type Span = keyof typeof SPANS;

export const ALL_SPANS = Object.keys(SPANS) as Span[];

/** When a certificate of the pool is valid. */
export function certificate(name: Span): Certificate {
  const [from, to] = SPANS[name];
  return {name, from: NOW + from, to: NOW + to};
}

/**
 * The pool; each certificate takes a while, so a test may request only those that it uses.
 *
 * @param addresses - whom they are issued for: all of them, or each one by its name. Every row that has to do with a certificate
 * reads all its addresses, so a large table names those that it needs.
 */
export function pool(
  addresses: readonly string[] | ((name: Span) => readonly string[]),
  spans: readonly Span[] = ALL_SPANS,
): Promise<Certificates> {
  const addressesOf =
    typeof addresses === 'function' ? addresses : () => addresses;
  const day = (ms: number) => (NOW + ms - DAY_ZERO) / DAY;
  return makeCertificates(
    spans.map((name): CertificateRecipe => {
      const [from, to] = SPANS[name];
      return {
        ...{name, addresses: addressesOf(name)},
        validity: [day(from), day(to)],
      };
    }),
  );
}
