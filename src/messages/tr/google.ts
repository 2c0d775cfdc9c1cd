/** Turkish: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/google/gmail/problems';
import type {Sentence, SheetSentences} from '../language';
import type {SheetWords} from '../sheet-words';
import {unstopped} from '../punctuation';
import {actionNames} from './action-names';
import {NAMES, PATHS} from './words';

const quoted = (text: string) =>
  text ? ` Google’ın yanıtı: “${unstopped(text)}”.` : '';
/** Apps Script's message, in the language of the user who runs the script. */
const thrown = (text: string) =>
  text ? ` Apps Script’in yanıtı: “${unstopped(text)}”.` : '';
/** What another server said. */
const answered = (text: string) =>
  text ? ` Yanıtı: “${unstopped(text)}”.` : '';

/** Google’s Standard tier for projects made since May 2026, and for all from April 2027. */
const TIERS: Readonly<Record<string, string>> = {
  'Gmail API':
    'Ücretsiz olan Standard katmanı, her kullanıcı için dakikada 6.000, proje için 1.200.000 birime izin verir. ',
  'Google Drive API':
    'Ücretsiz olan Standard katmanı, her kullanıcı için dakikada 325.000, proje için 1.000.000 birime izin verir. Mayıs 2026’dan önce oluşturulan projelerde sınır dakikada 12.000 sorgudur. ',
};

/** The role that has a permission of CA Service. */
const caRole = (permission: string) => {
  switch (permission) {
    case 'privateca.certificateTemplates.use':
      return 'şablonda “CA Service Certificate Template User”';
    case 'privateca.certificates.update':
      return 'havuzda “CA Service Operation Manager”';
    default:
      return 'havuzda “CA Service Certificate Manager”';
  }
};

const RETRIED = 'birkaç denemeden sonra da';
const LATER =
  'Satırı daha sonra yeniden çalıştırın. Hiçbir şey iki kez yapılmaz.';
const FIND_PERMISSION = `Eksik izni bulmak için kenar çubuğunda “${NAMES.checkSetup}” düğmesini kullanın.`;
const AUTHORIZE = 'Komut dosyasını yeniden yetkilendirip her şeye izin verin.';
const DELEGATION = `Yönetici konsolunda ${PATHS.apiControls} > Alan genelinde yetki sayfasını açın`;
const APP_ACCESS = `Yönetici konsolunda ${PATHS.apiControls} > Uygulama erişim denetimi sayfasını açın`;
const ALLOWED_HOSTS = (host: string) =>
  `Projenin allowed-hosts.json dosyasındaki listeye "${host}/" girişini ekleyip projeyi yeniden gönderin. Giriş zaten oradaysa bir yöneticiden, onu Yönetici konsolundaki URL Fetch izin verilenler listesine eklemesini isteyin. Göndermek için:\nnpm run push`;
const HOST_NOT_ALLOWED = (host: string) =>
  `Apps Script’in ${host} ile iletişim kurmasına izin verilmiyor: Bu adres, komut dosyasının manifestinde veya kuruluşunuzun izin verilenler listesinde yok.`;
const REACHABLE =
  'Adresinin doğru olduğunu, internetten erişilebildiğini (Apps Script’in istekleri Google’ın ağından gelir) ve TLS sertifikasının geçerli olduğunu kontrol edin.';

const UNREACHABLE: Readonly<
  Record<
    GoogleProblems['user-unreachable']['kind'],
    (user: string, sheet: SheetWords) => Sentence
  >
> = {
  consumer: (user, {columns}) => ({
    says: `${user} kişisel bir Google Hesabı; kuruluşunuzun kullanıcısı değil.`,
    fix: `“${columns.user}” sütununa kullanıcının kuruluşunuzdaki adresini yazın veya satırı kaldırın.`,
  }),
  serviceAccount: (user, {columns}) => ({
    says: `${user} bir hizmet hesabı; posta kutusu yok.`,
    fix: `“${columns.user}” sütununa bir kullanıcının birincil adresini yazın veya satırı kaldırın.`,
  }),
  group: (user, {columns}) => ({
    says: `${user} bir grup; posta kutusu yok ve sertifikası olamaz.`,
    fix: `“${columns.user}” sütununa bir üyenin birincil adresini yazın. Üye, grup adına gönderebiliyorsa grubu “${columns.alias}” sütununa yazın.`,
  }),
  elsewhere: (user, {columns}) => ({
    says: `Google, hizmet hesabının sizin adınıza işlem yapmasına izin veriyor, ancak ${user} kuruluşunuzun kullanıcısı olmadığı için onun adına izin vermiyor.`,
    fix: `“${columns.user}” sütununa kuruluşunuzun bir kullanıcısını yazın. Başka bir kuruluşa erişmek için o kuruluşun yöneticisi, “${NAMES.checkSetup}” altında gösterilen alan genelinde yetki girişini ekler.`,
  }),
};

export const googleSentences: SheetSentences<GoogleProblems> = {
  'rate-limited': ({text}) => ({
    says: `Google, ${RETRIED} isteklerin çok sık olduğunu bildirdi.${quoted(text)}`,
    fix: `Satırı daha sonra yeniden çalıştırın veya “${NAMES.settings}” bölümünde aynı anda daha az posta kutusu seçin.`,
  }),
  'minute-quota': ({api, limit, project, text}) => ({
    says: `${api} için dakikalık kota${limit ? ` (“${limit}”)` : ''} tükendi ve istek ${RETRIED} başarısız oldu.${limit ? '' : quoted(text)}`,
    fix: `Satırı birkaç dakika sonra yeniden çalıştırın veya “${NAMES.settings}” bölümünde aynı anda daha az posta kutusu seçin. ${TIERS[api] ?? ''}Yalnızca kendi kuruluşunuza hizmet veren bir komut dosyası için, projenin sınırlarını ücretsiz olarak yükselten kurum içi kullanım istisnasını bildirebilirsiniz: Google Cloud konsolunda ${PATHS.api} altında ${api} kotalarını açın${project ? ` (proje: ${project})` : ''}.`,
  }),
  'google-unavailable': ({status}) => ({
    says: `Google geçici olarak kullanılamıyordu (HTTP ${status}) ve istek ${RETRIED} başarısız oldu.`,
    fix: LATER,
  }),
  'no-response': ({text}) => ({
    says: `Google’a ${RETRIED} ulaşılamadı.${thrown(text)}`,
    fix: LATER,
  }),
  'fetch-quota-used-up': () => ({
    says: 'Apps Script’in bir günde izin verdiği istek sayısı tükendi.',
    fix: 'Yarın devam edin. Kalan satırlar kuyrukta bekler.',
  }),
  'script-time-used-up': () => ({
    says: 'Apps Script’in bugünkü çalışma süresi tükendi: Saat tetikleyicileri kişi başına günde altı saat çalışabilir.',
    fix: 'Böyle bir sınırı olmayan kenar çubuğunda veya yarın devam edin. Kalan satırlar kuyrukta bekler.',
  }),
  'script-throttled': ({text}) => ({
    says: `Apps Script kısa sürede çok fazla istek aldı.${thrown(text)}`,
    fix: `Birkaç dakika bekleyip tekrar deneyin. Yine olursa “${NAMES.settings}” bölümünde aynı anda daha az posta kutusu seçin.`,
  }),
  'bandwidth-used-up': ({text}) => ({
    says: `Apps Script’in bant genişliği tükendi ve istek ${RETRIED} başarısız oldu.${thrown(text)}`,
    fix: `Daha sonra tekrar deneyin veya “${NAMES.settings}” bölümünde aynı anda daha az posta kutusu seçin.`,
  }),
  'host-not-allowed': ({host, text}) => ({
    says: `Apps Script’in ${host} ile iletişim kurmasına izin verilmiyor; bu nedenle hiçbir şey gönderilmedi.${thrown(text)}`,
    fix: `Kuruluşunuz, Apps Script’in iletişim kurabileceği adresleri kısıtlıyor. Bir yönetici, Yönetici konsolunda URL Fetch izin verilenler listesine (${PATHS.drive} > Apps Script) ${host}/ girişini ekler. Kılavuzda tüm adresler listelenir. Orada bir kısıtlama yoksa komut dosyasının manifesti değiştirilmiştir; projeyi yeniden gönderin:\nnpm run push`,
  }),
  'project-quota-used-up': ({api, limit, project}) => ({
    says: `${api} için günlük kota${limit ? ` (“${limit}”)` : ''} tükendi.`,
    fix: `Satırı yarın yeniden çalıştırın: Google, günlük kotaları Pasifik saatiyle gece yarısı sıfırlar. Google Cloud konsolu bunları ${PATHS.api} > ${api} > Kotalar altında gösterir${project ? ` (proje: ${project})` : ''}.`,
  }),
  'token-rejected': () => ({
    says: 'Google, erişim jetonunu ve yeni bir jetonu reddetti.',
    fix: FIND_PERMISSION,
  }),
  'scope-missing': ({text}) => ({
    says: `Bir izin (kapsam) eksik.${quoted(text)}`,
    fix: `${AUTHORIZE} Alan genelinde yetki kullanıyorsanız girişteki kapsamları “${NAMES.checkSetup}” altında gösterilenlerle karşılaştırın.`,
  }),
  'signing-scope-refused': ({text}) => ({
    says: `Komut dosyasında, hizmet hesabı olarak imzalamak için gereken izin yok.${quoted(text)}`,
    fix: `${AUTHORIZE} Proje signing-scope.json ile oluşturulduysa bu dosyayı silin, projeyi yeniden gönderin ve yeni izni verin.`,
  }),
  'delegation-denied': (_, {columns}) => ({
    says: 'Google, hizmet hesabının bu kullanıcı adına işlem yapmasına izin vermiyor.',
    fix: `“${columns.user}” sütununda bir takma adın değil, kullanıcının birincil adresinin olduğunu kontrol edin.`,
  }),
  'gmail-switched-off': () => ({
    says: 'Bir yönetici, bu kullanıcı için Gmail API erişimini kapatmış.',
    fix: 'Yönetici konsolunda kullanıcının kuruluş birimi için Gmail API erişimine izin verin, ardından satırı yeniden çalıştırın.',
  }),
  'drive-switched-off': ({text}) => ({
    says: `Bir yönetici, sizin için Drive API erişimini kapatmış.${quoted(text)}`,
    fix: `Yönetici konsolunda kuruluş biriminiz için Drive API erişimine izin verin (${PATHS.drive} > Özellikler ve Uygulamalar > Drive SDK), ardından tekrar deneyin.`,
  }),
  'api-disabled': ({api, project}) => ({
    says: project
      ? `${api}, ${project} projesinde etkin değil.`
      : `${api} etkin değil.`,
    fix: project
      ? `Google Cloud konsolunda ${PATHS.api} > Kitaplık sayfasını açın, ${project} projesinde ${api} öğesini etkinleştirin, birkaç dakika bekleyip tekrar deneyin.`
      : `Google Cloud konsolunda ${PATHS.api} > Kitaplık sayfasını açın, ${api} öğesini etkinleştirin, birkaç dakika bekleyip tekrar deneyin.`,
  }),
  'no-mailbox': () => ({
    says: 'Kullanıcının Gmail posta kutusu yok.',
    fix: 'Kullanıcıya Gmail içeren bir lisans verip Gmail’i açın veya satırı kaldırın.',
  }),
  'precondition-failed': ({text}, {columns}) => ({
    says: `Posta kutusu şu anki durumunda buna izin vermiyor.${quoted(text)}`,
    fix: `“${columns.user}” sütununda birincil bir adresin olduğunu, kullanıcının etkin olduğunu ve Gmail lisansının bulunduğunu ve kullanıcının kuruluş birimi için barındırılan S/MIME’nin etkin olduğunu kontrol edin.`,
  }),
  'smime-switched-off': ({text}) => ({
    says: `Barındırılan S/MIME bu kullanıcı için etkin değil.${quoted(text)}`,
    fix: `Yönetici konsolunda ${PATHS.smime} sayfasını açıp kullanıcının kuruluş birimi için etkinleştirin (sürümünüz bunu içermelidir). Rıza vermiş kullanıcılar için, konsolda görünüyorsa S/MIME API son kullanıcı erişimini de (“Enable S/MIME API end user access”) açın. 24 saate kadar bekleyin, ardından satırı yeniden çalıştırın.`,
  }),
  'smime-forbidden': ({text}) => ({
    says: `Google, bu kullanıcı için S/MIME sertifikalarına izin vermiyor.${quoted(text)}`,
    fix: `Genellikle barındırılan S/MIME kullanıcının kuruluş birimi için etkin değildir veya sürümünüz bunu içermez (Yönetici konsolu > ${PATHS.smime}). Rıza vermiş kullanıcılar için orada S/MIME API son kullanıcı erişimi (“Enable S/MIME API end user access”) kapalı olabilir. Her şey açıksa kenar çubuğundaki “${NAMES.checkSetup}” düğmesi bir iznin eksik olup olmadığını gösterir.`,
  }),
  'not-found': () => ({
    says: 'Gmail’de böyle bir takma ad veya sertifika yok.',
    fix: `Adresleri kontrol edin, ardından Gmail’de şu anda ne olduğunu görmek için satırda “${actionNames.refresh}” işlemini çalıştırın.`,
  }),
  'already-saved': () => ({
    says: 'Gmail bu sertifikanın zaten kayıtlı olduğunu bildiriyor, ancak onu listelemiyor.',
    fix: `Birkaç dakika sonra satırda “${actionNames.refresh}” işlemini çalıştırın.`,
  }),
  'root-not-trusted': () => ({
    says: 'Gmail, bu sertifikayı veren CA’ya güvenmiyor.',
    fix: `Google’ın listesindeki bir CA’nın sertifikasını kullanın veya CA’nın kök ve ara sertifikasını Yönetici konsolunda ekleyin (${PATHS.smime} > bu ek kök sertifikaları kabul et).`,
  }),
  'already-exists': () => ({
    says: 'Bu Gmail’de zaten var.',
    fix: `Satırda “${actionNames.refresh}” işlemini çalıştırın, ardından satırı yeniden çalıştırın.`,
  }),
  'refused-without-reason': ({text}) => ({
    says: `Gmail, isteği neden belirtmeden reddetti.${quoted(text)}`,
    fix: 'Satırı kontrol edip uyarılarını okuyun: Her biri, Gmail’in S/MIME profilinin gerektirebileceği bir şeyi belirtir.',
  }),
  forbidden: ({text}) => ({
    says: `Google buna izin vermiyor.${quoted(text)}`,
    fix: FIND_PERMISSION,
  }),
  'delegation-missing': () => ({
    says: 'Hizmet hesabı kullanıcılar adına işlem yapamıyor: Alan genelinde yetki girişi yok, sayısal istemci kimliğini kullanmıyor veya bir kapsamı eksik.',
    fix: `${DELEGATION} ve “${NAMES.checkSetup}” altında gösterilen istemci kimliğini ve kapsamları ekleyin. Yeni bir girişin çalışması 24 saate kadar sürebilir.`,
  }),
  'delegation-scope-missing': ({scope}) => ({
    says: `Alan genelinde yetki girişinde ${scope} kapsamı eksik.`,
    fix: `${DELEGATION} ve kapsamı, “${NAMES.checkSetup}” altında gösterilen istemci kimliğinin girişine ekleyin. Bir değişikliğin çalışması 24 saate kadar sürebilir.`,
  }),
  'user-unreachable': ({user, kind}, sheet) => UNREACHABLE[kind](user, sheet),
  'user-unknown': ({domain}, {columns}) => ({
    says: `Google bu adrese sahip bir kullanıcı tanımıyor veya kullanıcı askıya alınmış.${domain && ` ${domain} alanında hiçbir kullanıcıya erişilemedi: Bu, kuruluşunuzun bir alanı olmayabilir.`}`,
    fix: `“${columns.user}” sütununa kullanıcının birincil adresini yazın (takma ad “${columns.alias}” sütununa yazılır ve bir grubun sertifikası olamaz) ve kullanıcının etkin olduğunu Yönetici konsolunda kontrol edin.`,
  }),
  'account-deleted': () => ({
    says: 'Bu kullanıcı silinmiş.',
    fix: 'Satırı kaldırın.',
  }),
  'signing-key-unknown': () => ({
    says: 'Google, hizmet hesabının imzaladığı anahtarı tanımıyor.',
    fix: `Anahtar veya hizmet hesabı silinmiş. “${NAMES.settings}” bölümünde yeni bir anahtar kaydedin veya anahtarsız yöntemi kullanın.`,
  }),
  'clock-differs': () => ({
    says: 'Google, zamanı yanlış olduğu için isteği reddetti.',
    fix: 'Birkaç dakika sonra tekrar deneyin. Yine olursa bildirin.',
  }),
  'scope-unknown': () => ({
    says: 'Google, istenen bir kapsamı tanımıyor.',
    fix: 'Bunu bildirin: Kapsamlar S/MIME Rollout’un bir parçasıdır.',
  }),
  'consent-gone': () => ({
    says: 'Kullanıcının rızasının süresi dolmuş veya rıza geri çekilmiş.',
    fix: 'Kullanıcıdan yeniden rıza isteyin.',
  }),
  'client-refused': () => ({
    says: 'Google, OAuth istemcisini reddetti: Kimliği veya gizli anahtarı yanlış, istemci silinmiş, yönlendirme URI’si eksik veya kullanıcı farklı bir istemciye izin vermiş.',
    fix: `“${NAMES.consent}” altındaki istemci kimliğini, gizli anahtarı ve yönlendirme URI’sini Google Cloud konsolundakilerle karşılaştırın. İstemci değiştirildiyse rızaları geri çekip kullanıcıları yeniden davet edin.`,
  }),
  'consent-primary-only': ({user}, {columns}) => ({
    says: `Kullanıcının rızasıyla yalnızca birincil adrese (${user}) erişilebilir.`,
    fix: `Diğer gönderen adresleri için alan genelinde yetkiyi kurun. Kuruluysa “${columns.access}” hücresini boşaltın veya hücreye “delegation” yazın.`,
  }),
  'sign-in-again': () => ({
    says: 'Kuruluşunuzun oturum politikası yeniden oturum açmanızı gerektiriyor.',
    fix: 'Yeniden oturum açın, ardından satırı yeniden çalıştırın.',
  }),
  'policy-denies': ({text}) => ({
    says: `Kuruluşunuzun bir politikası, hizmet hesabının erişimini reddediyor.${quoted(text)}`,
    fix: `${APP_ACCESS} ve hizmet hesabının istemci kimliğini (alan genelinde yetki girişindeki numara) güvenilir olarak işaretleyin. Ardından tekrar deneyin.`,
  }),
  'consent-client-restricted': ({text}) => ({
    says: `Kuruluşunuz, kullanıcıların bu uygulamaya izin vermesine izin vermiyor.${quoted(text)}`,
    fix: `${APP_ACCESS} ve kenar çubuğunda “${NAMES.consent}” altında gösterilen istemci kimliğini güvenilir olarak işaretleyin. Ardından kullanıcıyı yeniden davet edin.`,
  }),
  'script-client-restricted': ({text}) => ({
    says: `Kuruluşunuz bu komut dosyasını engelliyor.${quoted(text)}`,
    fix: `${APP_ACCESS} ve komut dosyasının Cloud projesinin istemci kimliğini güvenilir olarak işaretleyin veya alana ait dahili uygulamalara güvenme seçeneğini (“Trust internal, domain-owned apps”) açın. Ardından tekrar deneyin.`,
  }),
  'token-refused': ({text}) => ({
    says: `Google, bu kullanıcının posta kutusuna erişimi reddetti.${quoted(text)}`,
    fix: `Nedenini bulmak için kenar çubuğunda “${NAMES.checkSetup}” düğmesini kullanın.`,
  }),
  'service-account-unknown': ({account}) => ({
    says: `Google, ${account} hizmet hesabını tanımıyor.`,
    fix: `Hizmet hesabının e-posta adresini Google Cloud konsolundan (${PATHS.serviceAccounts}) “${NAMES.settings}” bölümüne kopyalayın.`,
  }),
  'may-not-sign': ({account}) => ({
    says: `${account} olarak imzalama izniniz yok veya böyle bir hizmet hesabı yok: Google her iki durumda da aynı yanıtı verir.`,
    fix: `Önce “${NAMES.settings}” bölümündeki adresi Google Cloud konsolundakiyle (${PATHS.serviceAccounts}) karşılaştırın. Adres doğruysa hizmet hesabı > İzinler sayfasını açın, kendinize “Service Account Token Creator” (roles/iam.serviceAccountTokenCreator) rolünü verin, birkaç dakika bekleyip tekrar deneyin.`,
  }),
  'secret-scope-refused': ({text}) => ({
    says: `Komut dosyasında, gizli anahtarları okumak için gereken izin yok.${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'secret-denied': ({text}) => ({
    says: `Secret Manager, gizli anahtarı okumanıza izin vermiyor veya proje yok.${quoted(text)}`,
    fix: 'Önce adı kontrol edin. Ad doğruysa S/MIME Rollout’u çalıştıran kişiye gizli anahtarda “Secret Manager Secret Accessor” rolünü verin, birkaç dakika bekleyip satırı yeniden çalıştırın.',
  }),
  'secret-not-found': ({text}, {columns}) => ({
    says: `Secret Manager’da bu gizli anahtar veya bu sürümü yok.${quoted(text)}`,
    fix: `“${columns.password}” hücresine veya ayarlara girdiğiniz adı, Google Cloud konsolundaki gizli anahtar adıyla (Güvenlik > Secret Manager) karşılaştırın.`,
  }),
  'secret-version-off': ({text}) => ({
    says: `Gizli anahtarın bu sürümü devre dışı veya yok edilmiş.${quoted(text)}`,
    fix: 'Sürümü etkinleştirin veya yeni bir sürüm ekleyin. “latest”, devre dışı olsa bile her zaman en yeni sürümdür.',
  }),
  'ca-scope-refused': ({text}) => ({
    says: `Komut dosyasında, Google CA Service’i kullanmak için gereken izin yok.${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'ca-denied': ({permission, text}) => ({
    says: `Google CA Service bunu yapmanıza izin vermiyor veya CA havuzu yok.${quoted(text)}`,
    fix: `Önce “${NAMES.settings}” bölümünde havuzun adını kontrol edin. Ad doğruysa S/MIME Rollout’u çalıştıran kişiye ${caRole(permission)} rolünü verin (Google Cloud konsolu > Certificate Authority Service), birkaç dakika bekleyip tekrar deneyin.`,
  }),
  'ca-not-found': ({text}) => ({
    says: `Google CA Service’te bu CA havuzu veya sertifika yok.${quoted(text)}`,
    fix: `“${NAMES.settings}” bölümündeki havuz adını Google Cloud konsolundakiyle (${PATHS.caService} > CA havuzu yöneticisi) karşılaştırın.`,
  }),
  'ca-without-authority': ({text}) => ({
    says: `Şu anda CA havuzundaki hiçbir CA imzalayamıyor.${quoted(text)}`,
    fix: `Google Cloud konsolunda (${PATHS.caService}) havuzdaki bir CA’yı etkinleştirip tekrar deneyin.`,
  }),
  'ca-refuses': ({text}) => ({
    says: `CA havuzu isteği reddetti.${quoted(text)}`,
    fix: `Kenar çubuğundaki “${NAMES.checkSetup}” düğmesi, havuzun politikasının neye izin vermediğini gösterir. Google Cloud konsolunda politikayı ya da kenar çubuğunda anahtar türünü, konuyu, şablonu veya geçerlilik süresini değiştirin.`,
  }),
  'not-an-admin': () => ({
    says: 'Google, kuruluşunuzun kullanıcılarını okumanıza izin vermiyor.',
    fix: 'Dizini okumak için Kullanıcılar > Okuma, bir grup için Gruplar > Okuma ayrıcalığını içeren bir yönetici rolü gerekir (Yönetici konsolu > Hesap > Yönetici rolleri). Bu role sahip birinden bunu yapmasını veya zamanlamayı açmasını isteyin. Başka kuruluşların alanları ve grupları okunamaz.',
  }),
  'cse-switched-off': ({text}) => ({
    says: `Gmail istemci tarafı şifreleme bu kullanıcı için etkin değil veya sürümünüz bunu içermiyor.${quoted(text)}`,
    fix: `Yönetici konsolunda ${PATHS.cse} sayfasını açın, kullanıcının kuruluş birimi veya grubu için Gmail’i açın ve ona bir anahtar hizmeti atayın. 24 saate kadar bekleyin, ardından satırı yeniden çalıştırın. Barındırılan S/MIME için bu gerekmez.`,
  }),
  'cse-forbidden': ({text}) => ({
    says: `Google, bu kullanıcı için istemci tarafı şifrelemeye izin vermiyor.${quoted(text)}`,
    fix: `Genellikle Gmail istemci tarafı şifreleme kullanıcının kuruluş birimi veya grubu için etkin değildir ya da sürümünüz bunu içermez (Yönetici konsolu > ${PATHS.cse}). Etkinse kenar çubuğundaki “${NAMES.checkSetup}” düğmesi bir iznin eksik olup olmadığını gösterir.`,
  }),
  'cse-not-active': () => ({
    says: 'İstemci tarafı şifreleme bu kullanıcı için henüz etkin değil. Etkinleştirildikten sonra bu işlem 24 saate kadar sürer.',
    fix: 'Yüklemeler iki gün boyunca her saat otomatik olarak yeniden denenir. Diğer işlemleri daha sonra yeniden çalıştırın.',
  }),
  'key-service-unreachable': ({host}) => ({
    says: `${host} adresindeki anahtar hizmeti yanıt vermiyor.`,
    fix: `${REACHABLE} Ardından satırı yeniden çalıştırın.`,
  }),
  'key-service-unavailable': ({host, status}) => ({
    says: `${host} adresindeki anahtar hizmeti geçici olarak kullanılamıyordu (HTTP ${status}).`,
    fix: LATER,
  }),
  'key-service-denies': ({host, status}) => ({
    says: `${host} adresindeki anahtar hizmeti erişimi reddetti (HTTP ${status}).`,
    fix: 'Onun için girdiğiniz jetonu kontrol edin ve anahtar hizmetinin yöneticisine jetonun bu amaçla kullanılıp kullanılamayacağını sorun.',
  }),
  'key-service-refuses': ({host, status, text}) => ({
    says: `${host} adresindeki anahtar hizmeti isteği reddetti (HTTP ${status}).${answered(text)}`,
    fix: `Adresini kenar çubuğunda “${NAMES.checkKeyService}” düğmesiyle kontrol edin. Bir anahtarı sarmalamayı reddettiyse isteğin biçimini kontrol edin.`,
  }),
  'key-service-not-allowed': ({host}) => ({
    says: HOST_NOT_ALLOWED(host),
    fix: ALLOWED_HOSTS(host),
  }),
  'ca-server-unreachable': ({host}) => ({
    says: `${host} adresindeki CA sunucusu yanıt vermiyor.`,
    fix: `${REACHABLE} Ardından tekrar deneyin.`,
  }),
  'ca-server-unavailable': ({host, status}) => ({
    says: `${host} adresindeki CA sunucusu geçici olarak kullanılamıyordu (HTTP ${status}).`,
    fix: 'Daha sonra tekrar deneyin.',
  }),
  'ca-server-denies': ({host, text}) => ({
    says: `${host} adresindeki CA sunucusu anahtarı kabul etmedi.${answered(text)}`,
    fix: `“${NAMES.settings}” > “${NAMES.authority}” altındaki anahtarı sunucunun yapılandırmasındakiyle (auth_keys), profili de oradaki adıyla karşılaştırın.`,
  }),
  'ca-server-refuses': ({host, status, text}) => ({
    says: `${host} adresindeki CA sunucusu isteği reddetti (HTTP ${status}).${answered(text)}`,
    fix: `“${NAMES.settings}” > “${NAMES.authority}” altındaki profili ve sunucunun yapılandırmasında neye izin verdiğini kontrol edin.`,
  }),
  'ca-server-not-allowed': ({host}) => ({
    says: HOST_NOT_ALLOWED(host),
    fix: ALLOWED_HOSTS(host),
  }),
  'file-not-found': () => ({
    says: 'Sertifika dosyası Drive’da bulunamadı veya dosyaya erişiminiz yok.',
    fix: 'Satırdaki bağlantıyı veya kimliği ve dosyanın sizinle paylaşıldığını kontrol edin. Bağlantıyla paylaşılan daha eski bir dosya için kaynak anahtarı da gerekir: “resourcekey=…” bölümü dahil bağlantının tamamını yapıştırın.',
  }),
  'file-not-downloadable': (_, {sheets}) => ({
    says: 'Bağlantı, dosya olmayan bir öğeye (ör. Google Dokümanlar belgesine) yönlendiriyor.',
    fix: `Sertifika dosyasının kendi bağlantısını yazın: bir .p12 veya .pfx dosyası ya da “${sheets.cse}” sayfasında bir .p7pem dosyası.`,
  }),
  'file-is-folder': () => ({
    says: 'Bağlantı bir dosyaya değil, bir klasöre yönlendiriyor.',
    fix: `Klasörü Drive’da açın, dosyanın kendi bağlantısını kopyalayın (${PATHS.copyLink}) ve yapıştırın. Çok sayıda satırı doldurmak için Drive klasörünü kenar çubuğunda içe aktarın.`,
  }),
  'shortcut-target-not-found': () => ({
    says: 'Bağlantı, dosyası silinmiş veya sizinle paylaşılmamış bir Drive kısayoluna yönlendiriyor.',
    fix: 'Kısayol yerine dosyanın kendi bağlantısını yazın ve sizinle paylaşıldığını kontrol edin.',
  }),
  'download-forbidden': () => ({
    says: 'Drive, dosyayı indirmenize izin vermiyor: Sahibi, görüntüleyenler için indirmeyi kapatmış veya kuruluşunuzun bir veri koruma kuralı (DLP) indirmeyi engelliyor.',
    fix: 'Sahibinden sizi düzenleyici yapmasını veya paylaşım ayarlarında görüntüleyenlerin indirmesine izin vermesini isteyin. Dosyayı bir kural engelliyorsa Yönetici konsolu > Kurallar altında dosyayı hariç tutun veya dosyayı kenar çubuğunda bilgisayarınızdan içe aktarın.',
  }),
  'file-flagged': () => ({
    says: 'Google, dosyayı kötü amaçlı yazılım veya spam olarak işaretlemiş; bu nedenle dosya indirilemiyor.',
    fix: 'Dosyanın sahibinden Drive’da inceleme istemesini isteyin. Veya sertifikayı yeniden dışa aktarıp Drive’a yeni bir dosya olarak yükleyin ya da kenar çubuğunda bilgisayarınızdan içe aktarın.',
  }),
  'download-quota-used-up': () => ({
    says: 'Dosya o kadar sık indirildi ki Drive’daki indirme kotası tükendi.',
    fix: 'Dosyanın Drive’da bir kopyasını oluşturup kopyanın bağlantısını yazın veya satırı daha sonra yeniden çalıştırın: Kota bir gün içinde sıfırlanır.',
  }),
  'answer-unreadable': ({status}) => ({
    says: `Google’ın yanıtı (HTTP ${status}) okunamadı.`,
    fix: LATER,
  }),
  'refused-otherwise': ({status, text}) => ({
    says: `Google isteği reddetti (HTTP ${status}).${quoted(text)}`,
    fix: 'Satırı yeniden çalıştırın. Yine olursa Google’ın mesajını arayın veya bildirin.',
  }),
};
