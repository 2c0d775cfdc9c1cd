/** Turkish: the pages for a user who is asked to consent. */
import type {Ending, Page, PageFacts} from '../../../core/consent/page';
import type {WebPage} from '../../consent-words';
import {webPage, type Part} from '../../web-page';
import {NAMES, TURKISH} from '../words';

const TITLE = 'Posta kutunuz için S/MIME sertifikası';
const PERMISSIONS = 'https://myaccount.google.com/permissions';

export function page(shown: Page): WebPage {
  const {heading, parts} =
    shown.kind === 'invitation'
      ? invitation(shown.facts)
      : ending(shown.kind, shown.facts);
  return {
    title: TITLE,
    html: webPage(TURKISH.lang, TURKISH.dir, TITLE, {heading, parts}),
  };
}

interface Text {
  readonly heading: string;
  readonly parts: readonly Part[];
}

const text = (it: string): Part => ({kind: 'text', text: it});
const heading = (it: string): Part => ({kind: 'heading', text: it});

function invitation(facts: Extract<Page, {kind: 'invitation'}>['facts']): Text {
  const {organisation, contact, user, continueTo, declineTo} = facts;
  return {
    heading: `${organisation}, e-posta ayarlarınıza erişmek istiyor`,
    parts: [
      text(
        `${organisation}, Gmail’de imzalı e-posta gönderebilmeniz ve şifrelenmiş e-posta alabilmeniz için posta kutunuza bir S/MIME sertifikası vermek istiyor. Bunun için bir kez izninize ihtiyacı var.`,
      ),
      text('Davet şu hesap içindir:'),
      {kind: 'strong', text: user},
      heading('Ne için kullanılır'),
      {
        kind: 'list',
        items: [
          'Sertifikayı Gmail ayarlarınıza kaydetmek ve kullanılan sertifika yapmak için.',
          'Süresi dolmadan, size yeniden sormadan yenilemek için.',
        ],
      },
      heading('İzin neleri kapsar'),
      {
        kind: 'list',
        items: [
          'Google bu izni, Gmail’deki e-posta ayarlarınızı ve filtrelerinizi görme, düzenleme, oluşturma veya değiştirme izni olarak adlandırır. Yani izin; filtreler, imzalar ve tatil yanıtlayıcısı gibi diğer temel e-posta ayarlarında da değişiklik yapılmasına olanak tanır. S/MIME Rollout bunu yalnızca sertifikalar için kullanır.',
          'E-posta okumaya veya göndermeye olanak tanımaz.',
          'İzin verenin siz olduğunuzdan emin olmak için adresiniz okunur.',
        ],
      },
      {kind: 'button', text: 'Google’a devam et', to: continueTo},
      text(
        'Google, iznin neleri kapsadığını gösterir. E-posta ayarlarınızın kutusunu işaretli bırakın. O olmadan sertifikanız kurulamaz.',
      ),
      {kind: 'link', text: NAMES.decline, to: declineTo},
      ...withdrawal(contact),
    ],
  };
}

function withdrawal(contact: string): Part[] {
  return [
    heading('Fikrinizi değiştirirseniz'),
    text(
      `İzni istediğiniz zaman Google Hesabınızdan kaldırabilir veya şu kişiye başvurabilirsiniz: ${contact}.`,
    ),
    {
      kind: 'link',
      text: 'Hesabınıza erişimi olan uygulamalar',
      to: PERMISSIONS,
    },
  ];
}

const AGAIN = 'Davet e-postasındaki bağlantıyı yeniden açın.';
const NOTHING_SAVED = 'Hiçbir şey kaydedilmedi.';
const NOT_YOUR_FAULT = 'Siz yanlış bir şey yapmadınız.';

function ending(kind: Ending, {organisation, contact}: PageFacts): Text {
  const ask = text(
    contact
      ? `Sorularınız için: ${contact}`
      : 'Sorularınızı sizi davet eden kişiye sorun.',
  );
  const say = (heading: string, ...lines: string[]): Text => ({
    heading,
    parts: [...lines.map(text), ask],
  });
  switch (kind) {
    case 'allowed':
      return {
        heading: 'Tamamlandı. Teşekkür ederiz.',
        parts: [
          text(
            `${organisation} artık S/MIME sertifikanızı kaydedebilir ve geçerli tutabilir. Başka bir şey yapmanız gerekmiyor; bu sayfayı kapatabilirsiniz.`,
          ),
          text(
            'Şifrenizi değiştirdiğinizde Google izni kaldırır. O zaman size yeniden sorulabilir.',
          ),
          ...withdrawal(contact),
        ],
      };
    case 'allowedAlready':
      return {
        heading: 'Zaten izin verdiniz',
        parts: [
          text('Yapılacak bir şey kalmadı. Bu sayfayı kapatabilirsiniz.'),
          ...withdrawal(contact),
        ],
      };
    case 'somebodyElse':
      return say(
        'Bu davet farklı bir hesap için',
        `Google’da, davet edilenden farklı bir hesapla oturum açmıştınız. ${NOTHING_SAVED} İzin kaldırıldı.`,
        `${AGAIN} Google sayfasında, e-postanın gönderildiği hesabı seçin.`,
      );
    case 'anotherAccount':
      return say(
        'Bu bağlantı farklı bir hesap için',
        'Google’da, davet edilenden farklı bir hesapla oturum açtınız. Hiçbir şey yapılmadı.',
        'E-postanın gönderildiği hesapla oturum açıp bağlantıyı yeniden açın.',
      );
    case 'declined':
      return say(
        'Reddettiniz',
        'Posta kutunuzda değişiklik yapılmadı ve artık hatırlatma almayacaksınız. İzniniz olmadan posta kutunuza bu yolla sertifika verilmez.',
        'Fikrinizi değiştirirseniz davet e-postasındaki bağlantıyı yeniden açın.',
      );
    case 'partly':
      return say(
        'Bir kutu işaretlenmedi',
        `E-posta ayarlarınızın izni eksik ve o olmadan sertifikanız kurulamaz. ${NOTHING_SAVED}`,
        `${AGAIN} Google sayfasında, e-posta ayarlarınızın kutusunu işaretleyin.`,
      );
    case 'oldLink':
      return say(
        'Bu davet artık geçerli değil',
        'Davet 30 günden eski, size daha yeni bir davet gönderilmiş veya davet geri çekilmiş.',
        'En yeni e-postadaki bağlantıyı kullanın veya yeni bir davet isteyin.',
      );
    case 'startAgain':
      return say(
        'Yeniden başlayın',
        `Google’ın yanıtı çok uzun sürdü, iki kez geldi veya kullanılamadı. ${NOTHING_SAVED}`,
        AGAIN,
      );
    case 'impossible':
      return say(
        'Google izin vermenize olanak tanımıyor',
        'Kuruluşunuzun bir politikası veya hesabınızın durumu buna engel oluyor. Bunu burada değiştiremezsiniz.',
        'Bir yöneticinin kontrol edebilmesi için aşağıda belirtilen kişiye haber verin.',
      );
    case 'storeFull':
      return say(
        'İzniniz kaydedilemedi',
        `İzninizi kaydetmek için yer kalmadı. ${NOT_YOUR_FAULT}`,
        'Aşağıda belirtilen kişiye haber verin. Yeniden davet edileceksiniz.',
      );
    case 'unreachable':
      return say(
        'İşe yaramadı',
        `Google’a ulaşılamadı veya çok fazla kişi aynı anda yanıt verdi. ${NOTHING_SAVED} Davetiniz hâlâ geçerli.`,
        `${AGAIN} Yine başarısız olursa birkaç dakika bekleyin.`,
      );
    case 'notSetUp':
      return say(
        'Burası henüz hazır değil',
        `Kurulum eksik veya yanlış. ${NOT_YOUR_FAULT}`,
        'Sizi davet eden kişiye haber verin ve daha sonra tekrar deneyin.',
      );
    case 'permissionMissing':
      return say(
        'Burada bir izin eksik',
        `Bu web sayfasını dağıtan kişi, sayfaya harici bir hizmete bağlanma iznini vermemiş; bu nedenle sayfa Google ile iletişim kuramıyor. ${NOT_YOUR_FAULT} ${NOTHING_SAVED} Davetiniz hâlâ geçerli.`,
        'Aşağıda belirtilen kişiye haber verin: Web sayfasını dağıtan kişi e-tabloyu açar, S/MIME menüsünden herhangi bir öğeyi seçer ve her şeye izin verir. Ardından siz davet e-postasındaki bağlantıyı yeniden açın.',
      );
    case 'failed':
      return say(
        'Bir sorun oluştu',
        `${NOT_YOUR_FAULT} Birkaç dakika sonra tekrar deneyin.`,
      );
    case 'nothingHere':
      return {
        heading: 'Burada bir şey yok',
        parts: [
          text(
            'Bu sayfa, e-postayla davet edilen kişiler içindir. Davetinizdeki bağlantının tamamını açın. Az önce yanıt verdiyseniz bu sayfayı kapatabilirsiniz.',
          ),
        ],
      };
  }
}
