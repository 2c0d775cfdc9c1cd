/** Failures of Google that pass: what is tried again after them ends as if there had been none. */
import type {LargeCompany} from '../../emulator/large-company';

export const PASSING_FAULTS = [
  'rateLimitExceeded',
  'queriesPerMinute',
  'resourceExhausted',
  'userRateLimitRetryAfter',
  'tooManyConcurrentRequests',
  'backendError',
  'serviceUnavailable',
  'badGatewayHtml',
  'network',
  'stored-but-500',
  'stored-but-network',
  'slow',
] as const;

type Fault = Parameters<LargeCompany['google']['faults']['add']>[0];

/** How Google answers then. */
export function respondOf(
  {google: {presets}}: LargeCompany,
  kind: (typeof PASSING_FAULTS)[number],
): Fault['respond'] {
  return kind in presets
    ? presets[kind as keyof typeof presets]
    : (kind as 'network');
}
