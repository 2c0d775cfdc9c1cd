/** Which address a certificate is for, in Japanese. */
import {count, listed} from '../format';
import {ifRefused, NOTHING_TO_DO, type CertificateSentences} from './words';

export const address = {
  'address-mismatch': ({alias, addresses}) => ({
    says: `証明書は ${listed(addresses)} 用で、${alias} 用ではありません。`,
    fix: `ファイルをそのアドレスの行に指定するか、CA に ${alias} の証明書を依頼してください。`,
  }),
  'address-missing': ({alias}) => ({
    says: '証明書にメールアドレスが含まれていません。',
    fix: `CA に${alias ? ` ${alias} の ` : ' '}S/MIME 証明書を依頼してください。この証明書は、ウェブサイトまたはパソコン用の可能性があります。`,
  }),
  'address-case': ({alias, address}) => ({
    says: `証明書は ${address} 用、行は ${alias} 用で、大文字と小文字のみが異なります。`,
    fix: ifRefused('アドレスの表記がエイリアスと一致する'),
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `アドレス ${address} は、証明書のサブジェクト（${attribute}）にのみ含まれ、サブジェクト代替名（SAN）に含まれていません。SAN を参照するメールソフトもあります。`,
    fix: ifRefused('SAN にアドレスが含まれる'),
  }),
  'address-utf8': ({address}) => ({
    says: `証明書には、アドレス ${address} が国際化アドレス用の新しい形式（SmtpUTF8Mailbox）でのみ含まれています。この形式に対応するメールソフトはわずかです。`,
    fix: `${ifRefused('アドレスが rfc822Name としても含まれる')}これは、@ より前の部分が ASCII 文字のみの場合に可能です。`,
  }),
  'several-addresses': ({addresses}) => ({
    says: `証明書は ${count(addresses.length, '個')}のアドレス用です: ${listed(addresses)}。`,
    fix: `${NOTHING_TO_DO}これらのアドレスの各行で同じファイルを使用できます。`,
  }),
  'subject-address-extra': ({addresses}) => ({
    says: `証明書のサブジェクトに含まれる ${listed(addresses)} が、サブジェクト代替名（SAN）に含まれていません。`,
    fix: ifRefused('両方に同じアドレスが記載された'),
  }),
  'other-names': ({kinds}) => ({
    says: `ウェブサイト用の証明書のように、マシン（${listed(kinds)}）も対象になっています。`,
    fix: ifRefused('メール専用の'),
  }),
} satisfies Partial<CertificateSentences>;
