/** A certificate’s key, signature and form, in Japanese. */
import {ifRefused, REISSUE, type CertificateSentences} from './words';

export const form = {
  'key-unsuitable': ({key}) => ({
    says: `証明書の鍵の種類は ${key} です。Gmail で使用できるのは、RSA 鍵と、曲線 P-256 および P-384 の鍵です。`,
    fix: `${REISSUE}2048 ビットの RSA 鍵を選択してください。`,
  }),
  'rsa-modulus': ({bits}) => ({
    says: `証明書の RSA 鍵は ${bits} ビットです。Gmail で使用できるのは 2048、3072、4096 ビットのみです。`,
    fix: `${REISSUE}2048 ビットの RSA 鍵、または他の 2 つのサイズのいずれかを選択してください。`,
  }),
  'rsa-exponent': ({exponent}) => ({
    says: `証明書の RSA 鍵の公開指数が特殊です（${exponent}）。通常は 65537 です。`,
    fix: ifRefused('新しい鍵の'),
  }),
  'rsa-pss-key': () => ({
    says: '証明書の鍵は、RSA-PSS 署名にしか使用できません。',
    fix: ifRefused('通常の RSA 鍵の'),
  }),
  'ec-curve': ({curve}) => ({
    says: `証明書の鍵は曲線 ${curve} を使用しています。Google のドキュメントに記載されているのは P-256 と P-384 のみです。`,
    fix: ifRefused('P-256 の鍵または 2048 ビットの RSA 鍵の'),
  }),
  'ec-curve-unnamed': ({curve}) => ({
    says: `証明書の鍵の曲線（${curve}）が、名前ではなく数値で記述されています。この形式は多くのソフトで拒否されます。`,
    fix: `${ifRefused('名前付き曲線 P-256 の鍵の')}OpenSSL のオプションは -pkeyopt ec_param_enc:named_curve です。`,
  }),
  'signature-algorithm': ({signature}) => ({
    says: `証明書は CA によって ${signature} で署名されています。Gmail の S/MIME プロファイルに記載されているのは、SHA-256、SHA-384、SHA-512 のいずれかによる RSA と ECDSA です。`,
    fix: `${ifRefused('このいずれかで署名された')}管理コンソールでは、追加したルートに対して SHA-1 を許可できますが、おすすめしません。`,
  }),
  'signature-inconsistent': () => ({
    says: '証明書に、異なる 2 つの署名アルゴリズムが記載されています。',
    fix: ifRefused('新しい'),
  }),
  'not-version-3': ({version}) => ({
    says: `これはバージョン ${version} の証明書です。S/MIME にはバージョン 3 が必要です。`,
    fix: ifRefused('バージョン 3 の'),
  }),
  'serial-number': ({serial}) => ({
    says: `証明書のシリアル番号（${serial}）が、0 または負の値であるか、20 バイトを超えています。`,
    fix: ifRefused('新しい'),
  }),
  'serial-short': ({serial}) => ({
    says: `証明書のシリアル番号（${serial}）が短すぎます。公的な CA は、少なくとも 64 ビットの乱数を使用します。`,
    fix: 'Gmail で証明書が拒否されない限り、対応は不要です。',
  }),
} satisfies Partial<CertificateSentences>;
