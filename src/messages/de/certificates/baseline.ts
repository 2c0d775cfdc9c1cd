/** The S/MIME Baseline Requirements of the CA/Browser Forum, in German. */
import {count, day, grouped, listed} from '../format';
import type {CertificateSentences} from './words';

export const baseline = {
  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `Laut dem Zertifikat gelten die S/MIME Baseline Requirements für öffentliche CAs nicht. Seine Richtlinien sind ${listed(policies)}.`
        : 'Das Zertifikat nennt keine Richtlinie, nach der es ausgestellt wurde.',
    fix: 'Bei einer privaten CA, die Sie in der Admin-Konsole hinzufügen müssen, ist das üblich. Wenn es von einer öffentlichen CA ausgestellt wurde, fragen Sie dort nach dem Grund.',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `Das Zertifikat, gültig ab dem ${day(notBefore)}, gehört zur Generation „legacy“, die öffentliche CAs seit dem 15. Juli 2025 nicht mehr ausstellen dürfen.`,
    fix: 'Fordern Sie bei der nächsten Erneuerung ein Zertifikat der Generation „multipurpose“ oder „strict“ an.',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `Das Zertifikat ist ${count(days, 'Tag', 'Tage')} lang gültig. Öffentliche CAs dürfen Zertifikate für höchstens ${grouped(limit)} Tage ausstellen.`,
    fix: 'Fordern Sie bei der nächsten Erneuerung eine kürzere Gültigkeitsdauer an.',
  }),
} satisfies Partial<CertificateSentences>;
