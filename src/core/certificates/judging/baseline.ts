/** The CA/Browser Forum's S/MIME Baseline Requirements, as advice: public CAs are bound by them, Gmail is not. */
import type {Certificate} from '../certificate';
import {validityDays} from './dates';
import type {Note} from './severity';

/** 7.1.6.1: {validation type 1 to 4}.{generation: 1 legacy, 2 multipurpose, 3 strict}. */
const POLICY = /^2\.23\.140\.1\.5\.[1-4]\.([1-3])$/;
const LEGACY = '1';

/** 7.1.6.1: no legacy certificates from then on. */
const LEGACY_END = Date.UTC(2025, 6, 15);

export function judgeBaseline(leaf: Certificate, note: Note): void {
  const policies = leaf.policies ?? [];
  const generations = policies
    .map(policy => POLICY.exec(policy)?.[1])
    .filter(it => it !== undefined);
  if (generations.length === 0) {
    note('no-baseline-policy', {policies});
    return;
  }
  const legacy = generations.includes(LEGACY);
  if (legacy && leaf.notBefore >= LEGACY_END) {
    note('legacy-generation', {notBefore: leaf.notBefore});
  }
  // 6.3.2.
  const limit = legacy ? 1185 : 825;
  const days = validityDays(leaf);
  if (days > limit) note('validity-over-baseline', {days, limit});
}
