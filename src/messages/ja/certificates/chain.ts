/** A certificate’s chain, in Japanese. */
import {nameIn} from '../../distinguished-name';
import {count, day, listed} from '../format';
import {derToPem, JOIN_CHAIN} from '../../commands';
import {NAMES, PATHS, path} from '../words';
import {
  convert,
  ifRefused,
  NOTHING_TO_DO,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

/**
 * How the certificate of an issuer becomes a PEM file.
 *
 * @param urls - where the certificate below it says it can be downloaded
 * @param what - as it is called in the sentence
 * @param target - the file’s name
 */
function getIssuer(
  urls: readonly string[],
  what: string,
  target: string,
): string {
  return urls.length > 0
    ? `${what}を ${listed(urls)} からダウンロードしてください。PEM ファイルでない場合は、次のコマンドで変換します。${derToPem(target)}\n`
    : `${what}を CA のウェブサイトから入手し、${target} として保存してください。`;
}

const WITH_OPENSSL = 'OpenSSL の場合:';

export const chain = {
  'self-signed': ({subject}) => ({
    says: `証明書（${nameIn(subject)}）は自己署名です。CA による保証がありません。`,
    fix: 'Gmail が信頼する CA から S/MIME 証明書を入手するか、自組織の CA の中間 CA から発行してください。',
  }),
  'intermediate-missing': ({issuer, urls, ...file}) => ({
    says: `ファイルに、Gmail で必要な発行元の証明書（${nameIn(issuer)}）が含まれていません。`,
    fix: `${getIssuer(urls, '中間証明書', 'chain.pem')}その後、${path(NAMES.settings, NAMES.caCertificates)}で追加してこの行をもう一度実行するか、その証明書を含めてファイルをもう一度エクスポートしてください。Windows では、証明書パス内のすべての証明書を含めるオプションを選択します。${WITH_OPENSSL}${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'chain-completed': ({added, isDone}) => ({
    says: `ファイルに含まれていない証明書（${listed(added.map(nameIn))}）は、${isDone ? 'アップロードの際に追加されました' : 'アップロードの際に追加されます'}。`,
    fix: `${NOTHING_TO_DO}ファイル自体は変更されません。`,
  }),
  'chain-incomplete': ({subject, issuer, urls}) => ({
    says: `チェーンが ${nameIn(subject)} で途切れています。その発行元（${nameIn(issuer)}）の証明書がファイルにありません。クライアントサイド暗号化には、ルートまでのチェーンが必要です。`,
    fix: `${getIssuer(urls, '発行元の証明書', 'issuer.pem')}その後、次のコマンドで他の証明書と結合してください。${JOIN_CHAIN}`,
  }),
  'root-not-reached': ({subject, issuer, urls, ...file}) => ({
    says: `チェーンが ${nameIn(subject)} で途切れています。その発行元（${nameIn(issuer)}）の証明書がファイルにありません。発行元が Gmail の信頼するルートであれば、不足はありません。中間 CA であれば、その証明書も Gmail に必要です。`,
    fix: `［${NAMES.settings}］でルートを指定するか、不足している証明書を追加してください。${getIssuer(urls, '発行元の証明書', 'chain.pem')}その後、その証明書を含めてファイルをもう一度エクスポートしてください。${WITH_OPENSSL}${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'root-not-documented': ({root, fingerprint}) => ({
    says: `チェーンはルート ${nameIn(root)} に達していますが、このルートは［${NAMES.settings}］に登録されていません。`,
    fix: `Gmail がこのルートを信頼している場合（Google のリスト、または管理コンソールの${PATHS.smime}にある場合）は、SHA-256 フィンガープリント ${fingerprint} を［${NAMES.settings}］に登録してください。そうでない場合は、管理コンソールでルートとその中間証明書を追加するか、別の CA の証明書を使用してください。`,
  }),
  'issued-by-root': ({issuer}) => ({
    says: `証明書がルート（${nameIn(issuer)}）から直接発行されています。Gmail では、間に少なくとも 1 つの中間 CA が必要です。`,
    fix: 'ルートの下に中間 CA を設け、そこからユーザーの証明書を発行してください。',
  }),
  'root-included': ({subject}) => ({
    says: `ファイルにはルート（${nameIn(subject)}）も含まれています。`,
    fix: `${NOTHING_TO_DO}Gmail は、独自のルートのリストと、管理コンソールで追加されたルートを使用します。`,
  }),
  'signature-invalid': ({subject, issuer}) => ({
    says: `${nameIn(subject)} の証明書は、ファイルにある ${nameIn(issuer)} によって署名されたものではありません。`,
    fix: 'ファイルに、同じ名前の別の証明書か、改変された証明書が含まれています。発行元の現在の証明書を含めて、もう一度エクスポートしてください。',
  }),
  'signature-unchecked': ({subject, signature}) => ({
    says: `${nameIn(subject)} の証明書の署名を確認できません。S/MIME Rollout は ${signature} に対応していません。`,
    fix: ifRefused('SHA-256 と RSA または ECDSA で署名された'),
  }),
  'issuer-name-differs': ({subject, issuer}) => ({
    says: `${nameIn(subject)} の証明書に記載された発行元の名前が、発行元自身の証明書（${nameIn(issuer)}）の表記と異なります。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-ca': ({issuer}) => ({
    says: `発行元の証明書（${nameIn(issuer)}）は CA 証明書ではありません。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-cannot-sign': ({issuer}) => ({
    says: `CA（${nameIn(issuer)}）は証明書に署名できません。鍵用途に「keyCertSign」がありません。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-critical': ({issuer, extensions}) => ({
    says: `CA（${nameIn(issuer)}）の証明書で、${listed(extensions)} がクリティカルに指定されていません。`,
    fix: ifRefused('別の発行元の'),
  }),
  'issuer-path-length': ({issuer, allowed}) => ({
    says: `CA（${nameIn(issuer)}）の下に${allowed === 0 ? '他の CA を置くことはできません' : `置ける CA は ${count(allowed, '個')}までです`}が、このチェーンはその制限を超えています。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-path-length': ({issuer}) => ({
    says: `CA（${nameIn(issuer)}）は、その下に置ける CA の数を制限していません。`,
    fix: 'Gmail で証明書が拒否されない限り、対応は不要です。',
  }),
  'issuer-no-crl': ({issuer, ways}) => ({
    says: `CA（${nameIn(issuer)}）の証明書に、Gmail で必要な証明書失効リスト（CRL）のウェブアドレスがありません。${ways.length > 0 ? `CRL の入手方法は ${listed(ways)} のみです。` : ''}`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says: `CA（${nameIn(issuer)}）はメール用の証明書を発行できません。${usages.length > 0 ? `発行できる用途: ${purposes(usages)}。` : '発行できる用途がありません。'}`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `CA（${nameIn(issuer)}）の証明書に、Gmail で必要なメール用の証明書を発行する旨の記載（拡張鍵用途）がありません。`,
    fix: REISSUE_BY_CA,
  }),
  'name-constraints': ({issuer, subject, names}) => ({
    says: `CA（${nameIn(issuer)}）は ${listed(names)} の証明書を発行できません（名前の制約）が、このチェーンにはその証明書（${nameIn(subject)}）が含まれています。この証明書による署名は、メールソフトで拒否されます。`,
    fix: 'この名前に対する発行を許可された発行元からの証明書を CA に依頼してください。',
  }),
  'policy-constraints': ({issuer}) => ({
    says: `CA（${nameIn(issuer)}）が要求する証明書ポリシーが、その下の証明書にありません。この証明書による署名は、メールソフトで拒否される可能性があります。`,
    fix: ifRefused('CA が許可するポリシーを持つ'),
  }),
  'issuer-critical-extensions': ({issuer, extensions}) => ({
    says: `CA（${nameIn(issuer)}）の証明書に、対応するソフトが少ないクリティカルな拡張フィールドがあります: ${listed(extensions)}。対応していないソフトは、チェーンを拒否しなければなりません。`,
    fix: ifRefused('別の発行元の'),
  }),
  'issuer-extensions-unreadable': ({issuer, extensions}) => ({
    says: `CA（${nameIn(issuer)}）の証明書の一部を読み取れません: ${listed(extensions)}。`,
    fix: ifRefused('別の発行元の'),
  }),
  'issuer-key': ({issuer, key}) => ({
    says: `CA（${nameIn(issuer)}）の鍵の種類は ${key} です。Gmail で使用できるのは、2048、3072、4096 ビットの RSA、P-256、P-384 です。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-signature': ({issuer, signature}) => ({
    says: `CA（${nameIn(issuer)}）の証明書は ${signature} で署名されています。Gmail で使用できるのは、SHA-256、SHA-384、SHA-512 のいずれかによる RSA と ECDSA です。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-form': ({issuer, version, serial}) => ({
    says: `CA（${nameIn(issuer)}）の証明書はバージョン ${version} で、シリアル番号は ${serial} です。Gmail では、バージョン 3 と、20 バイト以下の正のシリアル番号が必要です。`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-expired': ({issuer, notAfter}) => ({
    says: `CA（${nameIn(issuer)}）の証明書は ${day(notAfter)}に期限切れになりました。`,
    fix: 'CA の現在の証明書を含めて、ファイルをもう一度エクスポートしてください。現在の証明書がない場合は、CA に新しいユーザー証明書を依頼してください。',
  }),
  'issuer-not-yet-valid': ({issuer, notBefore}) => ({
    says: `CA（${nameIn(issuer)}）の証明書は ${day(notBefore)}まで有効になりません。`,
    fix: 'その日以降にこの行をもう一度実行するか、CA の現在の証明書を含めてファイルをもう一度エクスポートしてください。',
  }),
  'outlives-issuer': ({issuer, notAfter, issuerNotAfter}) => ({
    says: `証明書の有効期限は ${day(notAfter)}ですが、発行元（${nameIn(issuer)}）はそれより早く、${day(issuerNotAfter)}に期限切れになります。`,
    fix: `${day(issuerNotAfter)}より前に、新しい証明書を用意してください。`,
  }),
} satisfies Partial<CertificateSentences>;
